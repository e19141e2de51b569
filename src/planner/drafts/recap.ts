/** A recap: decisions, actions with owner and date, open questions. What only the sender knows is a marked gap. */
import type { Draft, DraftOf, World } from '../rule.ts';
import { sheetFor, subjectOf } from './letter.ts';

export function recapDraft(of: DraftOf, world: World): Draft {
  const sheet = sheetFor(of, world);
  const { words, note, fill, pick, greeting } = sheet;
  const { recap, gap, farewells } = words;
  return {
    subject: subjectOf(recap, sheet),
    body: [
      greeting,
      fill(pick(recap.openings)),
      `${recap.decided}\n- ${note ?? gap}`,
      `${recap.steps}\n- ${recap.step}`,
      `${recap.open}\n- ${recap.question}`,
      pick(recap.closings),
      pick(farewells),
    ].join('\n\n'),
  };
}
