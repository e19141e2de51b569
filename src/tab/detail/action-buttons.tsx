/** What can be decided about the opened follow-up. */
import { Button } from '@fluentui/react-components';
import type { FollowUpRow } from '../../api/contract.ts';
import { Icon } from '../icons/icon.tsx';
import { verbsOf, type Actions } from '../queue/verbs.ts';

interface Props {
  readonly row: FollowUpRow;
  readonly actions: Actions;
  readonly canUndo: boolean;
}

/** The first of them is what one comes for. */
export function ActionButtons({ row, actions, canUndo }: Props) {
  return (
    <div className="actions">
      {verbsOf(row, canUndo).map(({ verb, name, about, shape, marks }) => (
        <Button
          key={verb}
          {...marks}
          {...(verb === 'done' ? { appearance: 'primary' } : {})}
          icon={<Icon shape={shape} />}
          aria-label={about}
          onClick={({ currentTarget }) => {
            actions[verb](row, 'opened', currentTarget);
          }}
        >
          {name}
        </Button>
      ))}
    </div>
  );
}
