/** What the person decides for the whole app: what it may read and do for them, which rules speak, and how. */
import type { Settings } from '../../api/contract-settings.ts';
import { explain } from '../api/problem.ts';
import { Message } from '../shell/message.tsx';
import { PlaceholderRows } from '../shell/placeholder-rows.tsx';
import { AmountsPart } from './amounts-part.tsx';
import { ConsentRow } from './consent-row.tsx';
import { HoursPart } from './hours-part.tsx';
import { LettersPart } from './letters-part.tsx';
import { NeverPart } from './never-part.tsx';
import { RulesPart } from './rules-part.tsx';
import { useSettings, useSwitch } from './use-settings.ts';
import { useWish } from './use-wish.ts';
import { say } from '../words/more.ts';

/** Steps that change something in Microsoft 365; all others read. */
const DOES = new Set(['drafts', 'sending', 'tasks']);

/** The page behind the gear. `onChanged` reads anew with what was switched on. */
export function SettingsPage({ onChanged }: { readonly onChanged: () => void }) {
  const { data, error, refetch } = useSettings();
  const wish = useWish();
  const again = () => void refetch();
  return (
    <div className="settings">
      <h2 id="page-title" className="summary" tabIndex={-1}>
        {say('page.settings')}
      </h2>
      {data ? (
        <>
          <Consents consents={data.consents} onAgain={again} onChanged={onChanged} />
          <RulesPart settings={data} wish={wish} />
          <HoursPart settings={data} wish={wish} />
          <AmountsPart settings={data} wish={wish} />
          <LettersPart settings={data} wish={wish} />
          <NeverPart settings={data} wish={wish} />
        </>
      ) : error ? (
        <Message tone="failed" title={say('settings.failed')} action={{ name: say('again'), run: again }}>
          {explain(error)}
        </Message>
      ) : (
        <PlaceholderRows name={say('settings.reading')} />
      )}
    </div>
  );
}

interface Props extends Pick<Settings, 'consents'> {
  readonly onAgain: () => void;
  readonly onChanged: () => void;
}

function Consents({ consents, onAgain, onChanged }: Props) {
  const { flip, changing } = useSwitch(onChanged);
  const rows = (some: Settings['consents']) => (
    <ul>
      {some.map((one) => (
        <ConsentRow key={one.step} consent={one} changingTo={changing?.step === one.step ? changing.isOn : null} onFlip={flip} onAgain={onAgain} />
      ))}
    </ul>
  );
  const does = consents.filter(({ step }) => DOES.has(step));
  return (
    <>
      <section aria-labelledby="settings-reads">
        <h3 className="settings-part" id="settings-reads">
          {say('settings.reads')}
        </h3>
        <p className="settings-hint">{say('settings.readsSays')}</p>
        {rows(consents.filter(({ step }) => !DOES.has(step)))}
      </section>
      {does.length > 0 && (
        <section aria-labelledby="settings-does">
          <h3 className="settings-part" id="settings-does">
            {say('settings.does')}
          </h3>
          <p className="settings-hint">{say('settings.doesSays')}</p>
          {rows(does)}
        </section>
      )}
    </>
  );
}
