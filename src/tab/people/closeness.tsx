/** The circle a person is in, and whether they are to be left alone. */
import { Radio, RadioGroup, Switch } from '@fluentui/react-components';
import type { PersonView } from '../../api/contract.ts';
import { isolated, personName } from '../words.ts';
import { CIRCLES, saidOfCircle, saidOfNever } from './person-words.ts';
import { useChangePerson } from './use-change-person.ts';
import { say } from '../words/more.ts';

/** Both take effect at once, with undo. */
export function Closeness({ view }: { readonly view: PersonView }) {
  const change = useChangePerson(view.id);
  const choose = (value: string) => {
    const found = CIRCLES.find((circle) => circle === value);
    if (!found) return;
    const circle = found === 'none' ? null : found;
    change({ patch: { circle }, back: { circle: view.circle }, said: saidOfCircle(view, circle), saidBack: saidOfCircle(view, view.circle) });
  };
  return (
    <section className="part" aria-label={say('circle.label')}>
      <h3 className="part-name" id="circle-name">
        {say('circle.title')}
      </h3>
      <p className="part-hint">{say('circle.hint')}</p>
      <RadioGroup
        className="circles"
        aria-labelledby="circle-name"
        value={view.circle ?? 'none'}
        onChange={(_, { value }) => {
          choose(value);
        }}
      >
        {CIRCLES.map((circle) => (
          <Radio
            key={circle}
            value={circle}
            label={
              <span className="circle-label">
                <span className="circle-name">{say(`circle.${circle}`)}</span> <span className="circle-meaning">{say(`circle.${circle}Means`)}</span>
              </span>
            }
          />
        ))}
      </RadioGroup>
      <Switch
        className="never"
        checked={view.isNever}
        label={say('never.label', { name: isolated(personName(view)) })}
        onChange={(_, { checked }) => {
          change({ patch: { never: checked }, back: { never: view.isNever }, said: saidOfNever(view, checked), saidBack: saidOfNever(view, view.isNever) });
        }}
      />
    </section>
  );
}
