/** A recap: decisions, actions with owner and date, open questions. What only the sender knows is a marked gap. */
import type { Draft, DraftOf, World } from '../rule.ts';
import { sheetFor, subjectOf, titleFor } from './letter.ts';
import { noteOn } from './notes.ts';

export function recapDraft(of: DraftOf, world: World): Draft {
  const sheet = sheetFor(of, world);
  const { words, fill, pick, greeting } = sheet;
  const { recap, gap, farewells } = words;
  return {
    subject: subjectOf(recap, titleFor(of), sheet),
    body: [
      greeting,
      fill(pick(recap.openings)),
      `${recap.decided}\n- ${noteOn(of.meeting, world.facts.notes) ?? gap}`,
      `${recap.steps}\n- ${recap.step}`,
      `${recap.open}\n- ${recap.question}`,
      pick(recap.closings),
      pick(farewells),
    ].join('\n\n'),
  };
}
