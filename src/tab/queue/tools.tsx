/** Above the rows: search, kinds, and choosing several; while rows are being chosen, what can be done with them. */
import { Button } from '@fluentui/react-components';
import { FilterRegular, MultiselectLtrRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { FollowUpRow } from '../../api/contract.ts';
import { overlay } from '../shell/overlay.tsx';
import { SearchField } from '../shell/search-field.tsx';
import { kindName } from '../words.ts';
import { kindsOf } from './filter.ts';
import { SeveralBar } from './several-bar.tsx';
import type { useFilter } from './use-filter.ts';
import type { Selecting } from './use-selection.ts';
import type { Several } from './use-several.ts';
import { say } from '../words/say.ts';

const KindMenu = overlay(async () => (await import('./kind-menu.tsx')).KindMenu);

interface Props {
  /** All rows of the state, looked for or not. */
  readonly rows: readonly FollowUpRow[];
  readonly filtering: ReturnType<typeof useFilter>;
  readonly selecting: Selecting;
  readonly several: Several;
  readonly isToDo: boolean;
  readonly canBringBack: boolean;
}

/** One line; on a phone its buttons are pictures. */
export function Tools({ rows, filtering, selecting, several, isToDo, canBringBack }: Props) {
  const [target, setTarget] = useState<HTMLElement | null>(null);
  const { filter } = filtering;
  if (selecting.isOn) return <SeveralBar selecting={selecting} several={several} isToDo={isToDo} canBringBack={canBringBack} />;
  const kinds = kindsOf(rows, filter.typed);
  const [only] = filter.kinds;
  const kindText = only === undefined ? say('kinds.all') : filter.kinds.size === 1 ? kindName(only) : say('kinds.several', { count: filter.kinds.size });
  return (
    <div className="tools" role="search" aria-label={say('search.list')}>
      <SearchField label={say('search.queue')} value={filter.typed} onChange={filtering.type} />
      {(kinds.length > 1 || only !== undefined) && (
        <Button
          className="tools-button"
          appearance={only === undefined ? 'subtle' : 'secondary'}
          icon={<FilterRegular />}
          aria-label={say('kinds.label', { kinds: kindText })}
          title={kindText}
          aria-haspopup="menu"
          aria-expanded={target !== null}
          onClick={({ currentTarget }) => {
            setTarget(currentTarget);
          }}
        >
          <span className="tools-name">{kindText}</span>
        </Button>
      )}
      <Button
        className="tools-button"
        appearance="subtle"
        icon={<MultiselectLtrRegular className="mirrored" />}
        aria-label={say('several.choose')}
        title={say('several.choose')}
        onClick={selecting.start}
      >
        <span className="tools-name">{say('several.choose')}</span>
      </Button>
      {target && (
        <KindMenu
          target={target}
          kinds={kinds}
          taken={filter.kinds}
          onTake={filtering.setKinds}
          onClose={() => {
            target.focus();
            setTarget(null);
          }}
        />
      )}
    </div>
  );
}
