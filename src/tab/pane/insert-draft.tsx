/** Puts a draft where the cursor is in the message that is being written; nothing that is there is replaced, and nothing is sent. */
import { Button } from '@fluentui/react-components';
import { TextAddRegular } from '@fluentui/react-icons';
import { SomethingSelected, type ItemBeside } from '../host/item.ts';
import { wentToWrite } from '../sent/gone-to-write.ts';
import { useServices } from '../services.ts';
import { useItem } from './use-item.ts';
import { say } from '../words/pane.ts';

interface Props {
  /** Of the follow-up. */
  readonly id: string;
  readonly text: string;
  readonly beside: ItemBeside;
}

/** Nothing while nothing is being written. */
export function InsertDraft({ id, text, beside }: Props) {
  const { notices } = useServices();
  const { selected } = useItem(beside);
  if (selected.state !== 'item' || !selected.item.isWritten) return null;
  const insert = async () => {
    try {
      await beside.insert(text);
      wentToWrite(id);
      notices.say(say('pane.inserted'));
    } catch (error) {
      notices.fail(say(error instanceof SomethingSelected ? 'pane.selected' : 'pane.notInserted'));
    }
  };
  return (
    <Button appearance="primary" icon={<TextAddRegular />} onClick={() => void insert()}>
      {say('pane.insert')}
    </Button>
  );
}
