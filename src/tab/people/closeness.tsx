/** The circle a person is in, and whether they are to be left alone. */
import { Radio, RadioGroup, Switch } from '@fluentui/react-components';
import type { PersonView } from '../../api/contract.ts';
import { personName } from '../words.ts';
import { CIRCLES, saidOfCircle, saidOfNever } from './person-words.ts';
import { useChangePerson } from './use-change-person.ts';

/** Both take effect at once, with undo. */
export function Closeness({ view }: { readonly view: PersonView }) {
  const change = useChangePerson(view.id);
  const choose = (value: string) => {
    const found = CIRCLES.find(([circle]) => circle === value);
    if (!found) return;
    const circle = found[0] === 'none' ? null : found[0];
    change({ patch: { circle }, back: { circle: view.circle }, said: saidOfCircle(view, circle), saidBack: saidOfCircle(view, view.circle) });
  };
  return (
    <section className="part" aria-label="How close you are">
      <h3 className="part-name" id="circle-name">
        Circle
      </h3>
      <p className="part-hint">When Followthrough may suggest a hello. Where your calendar shows a rhythm of your own, that goes first.</p>
      <RadioGroup
        className="circles"
        aria-labelledby="circle-name"
        value={view.circle ?? 'none'}
        onChange={(_, { value }) => {
          choose(value);
        }}
      >
        {CIRCLES.map(([circle, name, meaning]) => (
          <Radio
            key={circle}
            value={circle}
            label={
              <span className="circle-label">
                <span className="circle-name">{name}</span> <span className="circle-meaning">{meaning}</span>
              </span>
            }
          />
        ))}
      </RadioGroup>
      <Switch
        className="never"
        checked={view.isNever}
        label={<>Never suggest {<bdi>{personName(view)}</bdi>}</>}
        onChange={(_, { checked }) => {
          change({ patch: { never: checked }, back: { never: view.isNever }, said: saidOfNever(view, checked), saidBack: saidOfNever(view, view.isNever) });
        }}
      />
    </section>
  );
}
