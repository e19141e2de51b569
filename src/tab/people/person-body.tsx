/** Who it is, what is open and promised, what you noted, how close they are, what they said of your work, and what happened between you. */
import { Button } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import type { PersonView } from '../../api/contract.ts';
import { useServices } from '../services.ts';
import { whyNotPerson } from '../why-not/question.ts';
import { personName } from '../words.ts';
import { Closeness } from './closeness.tsx';
import { NoteEditor } from './note-editor.tsx';
import { OpenWithThem } from './open-with-them.tsx';
import { PersonAddresses } from './person-addresses.tsx';
import { PersonFeedback } from './person-feedback.tsx';
import { PersonIntroductions } from './person-introductions.tsx';
import { PersonNotes } from './person-notes.tsx';
import { PersonPromises } from './person-promises.tsx';
import { Timeline } from './timeline.tsx';
import { say } from '../words/more.ts';

interface Props {
  readonly view: PersonView;
  readonly zone: string;
  readonly now: number;
}

/** One person in full. */
export function PersonBody({ view, zone, now }: Props) {
  const { asking } = useServices();
  return (
    <>
      <h2 className="opened-why person-title">
        <bdi>{personName(view)}</bdi>
      </h2>
      <p className="person-addresses">
        {view.addresses.map((address) => (
          <bdi key={address}>{address}</bdi>
        ))}
      </p>
      <p className="person-said" dir="auto">
        {view.sentence}
      </p>
      <Button
        className="person-why"
        appearance="subtle"
        icon={<QuestionCircleRegular />}
        aria-haspopup="dialog"
        aria-label={say('whyNot.about', { question: say('whyNot.title'), what: personName(view) })}
        onClick={() => {
          asking.put(whyNotPerson(view));
        }}
      >
        {say('whyNot.title')}
      </Button>
      <OpenWithThem view={view} zone={zone} now={now} />
      <PersonPromises view={view} zone={zone} now={now} />
      <PersonNotes view={view} zone={zone} now={now} />
      <NoteEditor view={view} />
      <Closeness view={view} />
      <PersonFeedback view={view} zone={zone} now={now} />
      <PersonIntroductions view={view} zone={zone} now={now} />
      <PersonAddresses view={view} />
      <Timeline entries={view.timeline} zone={zone} now={now} />
    </>
  );
}
