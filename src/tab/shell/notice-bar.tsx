/** Shows the notice of now at the bottom for ten seconds, longer while it is used, and says it to screen readers. */
import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { useServices } from '../services.ts';
import { usePlace } from './place.ts';
import { say } from '../words/say.ts';

const STAYS = 10_000;

/** Always mounted, so that what appears in it is announced. */
export function NoticeBar() {
  const { notices } = useServices();
  const notice = usePlace(notices);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!notice) return undefined;
    const leave = () => {
      if (place.current?.matches(':hover, :focus-within')) timer = setTimeout(leave, STAYS);
      else notices.clear(notice);
    };
    let timer = setTimeout(leave, STAYS);
    return () => {
      clearTimeout(timer);
    };
  }, [notices, notice]);

  return (
    <div className="notice-place" role="status" aria-live="polite" ref={place}>
      {notice && (
        <div className={`notice notice-${notice.tone}`}>
          <span className="notice-text">{notice.text}</span>
          {notice.undo && (
            <Button
              className="notice-undo"
              appearance="transparent"
              onClick={() => {
                notice.undo?.();
              }}
            >
              {say('undo')}
            </Button>
          )}
          <Button
            className="notice-close"
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={say('notice.close')}
            onClick={() => {
              notices.clear(notice);
              document.getElementById('page-title')?.focus();
            }}
          />
        </div>
      )}
    </div>
  );
}
