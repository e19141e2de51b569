/** Through whom one met a person, and whom one met through them. */
import { Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { PersonRow, PersonView } from '../../api/contract.ts';
import type { Introduction } from '../../api/contract-records.ts';
import { useRecords } from '../api/records.ts';
import { absoluteText, nearText } from '../time.ts';
import { isolated, personName } from '../words.ts';
import { say } from '../words/own.ts';
import { PersonPicker } from './person-picker.tsx';
import { RecordsTrouble } from './records-trouble.tsx';
import { StrikeButton } from './strike-button.tsx';

interface Props {
  readonly view: PersonView;
  readonly zone: string;
  readonly now: number;
}

const WAYS = ['by', 'to'] as const;
type Way = (typeof WAYS)[number];

/** Which of the two it was is chosen first; picking the other one writes it down. */
export function PersonIntroductions({ view, zone, now }: Props) {
  const records = useRecords('introductions', { person: view.id });
  const [way, setWay] = useState<Way>('by');
  const name = isolated(personName(view));
  const them = { address: view.address, name: view.name };
  const write = (other: PersonRow) => {
    const [by, to] = way === 'by' ? [them, other] : [other, them];
    const shown = { by: { address: by.address, name: by.name }, to: { address: to.address, name: to.name }, at: new Date(now).toISOString() };
    void records.add({ by: by.address, to: to.address }, shown, { said: say('introductions.written'), undone: say('notes.struck') });
  };
  return (
    <section className="part" aria-label={say('introductions.title')}>
      <h3 className="part-name">{say('introductions.title')}</h3>
      <RadioGroup
        className="circles"
        aria-label={say('introductions.which')}
        value={way}
        onChange={(_, { value }) => {
          setWay(value === 'to' ? 'to' : 'by');
        }}
      >
        {WAYS.map((one) => (
          <Radio key={one} value={one} label={say(`introductions.${one}`, { name })} />
        ))}
      </RadioGroup>
      <PersonPicker label={say('introductions.other')} hint={say('introductions.hint')} without={view.id} onPick={write} />
      <RecordsTrouble records={records} />
      <ul className="written">
        {records.rows?.map((one) => (
          <li key={one.id}>
            <p className="written-text">{textOf(one)}</p>
            <p className="written-when">
              <time dateTime={one.at} title={absoluteText(one.at, zone)}>
                {nearText(one.at, now, zone)}
              </time>
            </p>
            <StrikeButton
              what={textOf(one)}
              onStrike={() => {
                void records.strike(one, { by: one.by.address, to: one.to.address, at: one.at }, { said: say('notes.struck'), undone: say('promise.back') });
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function textOf({ by, to }: Introduction): string {
  return say('introductions.was', { by: isolated(personName(by)), to: isolated(personName(to)) });
}
