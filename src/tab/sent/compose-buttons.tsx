/** Ways into a window of the host where the person writes and sends it themselves. */
import { Button } from '@fluentui/react-components';
import { CalendarAddRegular, ChatRegular, MailRegular } from '@fluentui/react-icons';
import type { FollowUpView } from '../../api/contract.ts';
import type { Letter } from '../host/host.ts';
import { useServices } from '../services.ts';
import { say } from '../words/more.ts';
import { wentToWrite } from './gone-to-write.ts';

interface Props {
  readonly view: Pick<FollowUpView, 'id' | 'channel'>;
  readonly letter: Omit<Letter, 'kind'>;
}

const KINDS = { mail: ['mail', 'chat', 'meeting'], chat: ['chat', 'mail', 'meeting'] } as const;
const ICONS = { mail: <MailRegular />, chat: <ChatRegular />, meeting: <CalendarAddRegular /> };

/** The channel of the follow-up first; none where it is answered elsewhere, such as an invitation. */
export function ComposeButtons({ view: { id, channel }, letter }: Props) {
  const { host, notices } = useServices();
  if (channel !== 'mail' && channel !== 'chat') return null;
  const compose = async (kind: Letter['kind']) => {
    try {
      await host.compose({ kind, ...letter });
      wentToWrite(id);
    } catch {
      notices.fail(say('draft.notOpened'));
    }
  };
  return KINDS[channel].map((kind) => (
    <Button key={kind} icon={ICONS[kind]} onClick={() => void compose(kind)}>
      {say(`draft.${kind}`)}
    </Button>
  ));
}
