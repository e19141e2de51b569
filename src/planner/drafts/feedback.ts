/** To somebody who told me something about my work: thanks without a defence, and later what changed. Their words are not thrown back at them. */
import type { Draft, DraftOf, World } from '../rule.ts';
import { letter, sheetFor, textOf, whenOf, type Sheet } from './letter.ts';

export function acknowledgementDraft(of: DraftOf, world: World): Draft {
  const sheet = sheetAbout(of, world);
  return letter('criticism', sheet, whenOf(of.data['heardAt'], sheet));
}

export function changedDraft(of: DraftOf, world: World): Draft {
  return letter('loop', sheetAbout(of, world));
}

function sheetAbout(of: DraftOf, world: World): Sheet {
  return sheetFor(of, world, { meeting: null, speech: textOf(of.data['feedback']) });
}
