/** How letters are written: in which language where nothing else tells, and how they greet. */
import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { Settings } from '../../api/contract-settings.ts';
import { LANGUAGES } from '../words/languages.ts';
import { locale } from '../words/say.ts';
import { say } from '../words/own.ts';
import type { Wish } from './use-wish.ts';

interface Props {
  readonly settings: Settings;
  readonly wish: (wish: Wish) => void;
}

/** Two choices. */
export function LettersPart({ settings: { language, greeting }, wish }: Props) {
  const choices = [...new Set([...LANGUAGES, ...(language === null ? [] : [language])])];
  return (
    <section aria-labelledby="settings-letters">
      <h3 className="settings-part" id="settings-letters">
        {say('letters.title')}
      </h3>
      <Field label={say('letters.language')} hint={say('letters.languageSays')} className="settings-choice">
        <Select
          value={language ?? ''}
          onChange={(_, { value }) => {
            const to = value === '' ? null : value;
            wish({ patch: { language: to }, back: { language }, shown: (now) => ({ ...now, language: to }) });
          }}
        >
          <option value="">{say('letters.byItself')}</option>
          {choices.map((one) => (
            <option key={one} value={one}>
              {new Intl.DisplayNames(locale(), { type: 'language' }).of(one)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('letters.greeting')}>
        <RadioGroup
          value={greeting}
          onChange={(_, { value }) => {
            const to = value === 'title' ? 'title' : 'first';
            wish({ patch: { greeting: to }, back: { greeting }, shown: (now) => ({ ...now, greeting: to }) });
          }}
        >
          <Radio value="first" label={say('letters.first')} />
          <Radio value="title" label={say('letters.byTitle')} />
        </RadioGroup>
      </Field>
    </section>
  );
}
