/** Shows the notice of now at the bottom for ten seconds, longer while it is used, and says it to screen readers. */
import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { useServices } from '../services.ts';
import { useNotice } from './notices.ts';

const STAYS = 10_000;

/** Always mounted, so that what appears in it is announced. */
export function NoticeBar() {
  const { notices } = useServices();
  const notice = useNotice();
  const [isUsed, setUsed] = useState(false);

  useEffect(() => {
    if (!notice || isUsed) return undefined;
    const timer = setTimeout(() => {
      notices.clear(notice);
    }, STAYS);
    return () => {
      clearTimeout(timer);
    };
  }, [notices, notice, isUsed]);

  const use = (used: boolean) => () => {
    setUsed(used);
  };
  return (
    <div className="notice-place" role="status" aria-live="polite">
      {notice && (
        <div className={`notice notice-${notice.tone}`} onMouseEnter={use(true)} onMouseLeave={use(false)} onFocus={use(true)} onBlur={use(false)}>
          <span className="notice-text">{notice.text}</span>
          {notice.undo && (
            <Button
              className="notice-undo"
              appearance="transparent"
              onClick={() => {
                setUsed(false);
                notice.undo?.();
              }}
            >
              Undo
            </Button>
          )}
          <Button
            className="notice-close"
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label="Close this message"
            onClick={() => {
              setUsed(false);
              notices.clear(notice);
              document.getElementById('page-title')?.focus();
            }}
          />
        </div>
      )}
    </div>
  );
}
