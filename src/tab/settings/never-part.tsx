/** Whom nothing is suggested about: whole domains, and single meetings. People are left alone on their own page. */
import { Button } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import type { Settings } from '../../api/contract-settings.ts';
import { TextLine } from '../people/text-line.tsx';
import { say } from '../words/own.ts';
import type { Wish } from './use-wish.ts';

interface Props {
  readonly settings: Settings;
  readonly wish: (wish: Wish) => void;
}

/** A line for a domain, and below it all that is left alone. */
export function NeverPart({ settings: { never }, wish }: Props) {
  const { domains, meetings } = never;
  const toDomains = (to: string[]) => {
    wish({ patch: { never: { domains: to } }, back: { never: { domains } }, shown: (now) => ({ ...now, never: { ...now.never, domains: to } }) });
  };
  const ids = (some: Settings['never']['meetings']) => some.map(({ id }) => id);
  const toMeetings = (to: Settings['never']['meetings']) => {
    wish({ patch: { never: { meetings: ids(to) } }, back: { never: { meetings: ids(meetings) } }, shown: (now) => ({ ...now, never: { ...now.never, meetings: to } }) });
  };
  const all = [
    ...domains.map((domain) => ({ key: domain, name: domain, drop: () => { toDomains(domains.filter((one) => one !== domain)); } })), // prettier-ignore
    ...meetings.map((meeting) => ({ key: meeting.id, name: meeting.subject, drop: () => { toMeetings(meetings.filter((one) => one !== meeting)); } })), // prettier-ignore
  ];
  return (
    <section aria-labelledby="settings-never">
      <h3 className="settings-part" id="settings-never">
        {say('never.title')}
      </h3>
      <TextLine
        label={say('never.domain')}
        hint={say('never.domainSays')}
        onWrite={(text) => {
          const domain = text.toLowerCase().replace(/^.*@/, '');
          if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain)) return Promise.resolve(false);
          if (!domains.includes(domain)) toDomains([...domains, domain]);
          return Promise.resolve(true);
        }}
      />
      <ul className="written">
        {all.map(({ key, name, drop }) => (
          <li key={key}>
            <bdi>{name === '' ? say('meeting.untitled') : name}</bdi>
            <Button className="written-strike" size="small" appearance="subtle" icon={<DeleteRegular />} aria-label={say('do.about', { deed: say('never.drop'), what: name })} onClick={drop} />
          </li>
        ))}
      </ul>
    </section>
  );
}
