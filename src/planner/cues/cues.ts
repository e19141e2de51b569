/** What a meeting's subject says the meeting is: cue words of all languages. Pure. */

/** What a subject may be a cue of. */
export type Cue = 'milestone' | 'advice' | 'help' | 'introduction';

const FIRST: readonly (readonly [Cue, RegExp])[] = [
  [
    'milestone',
    /\b(?:launch|go-?live|keynote|premiere|graduation|demo|award ceremony|first day|last day|thesis defen[cs]e)\b(?!.*\b(?:break|planning|prep\w*|rehearsal|dry run|sync|retro|review|notes|committee)\b)/i,
  ],
  ['advice', /\b(?:review|workshop|retro|retrospective|planning|presentation|demo)\b/i],
  ['help', /\b(?:onboarding|kick-?off|handover|incident|escalation|migration|stuck|blocked|looking for|intro to the team)\b/i],
];

/** The cues that a subject holds; empty for most. */
export function cuesOf(subject: string): ReadonlySet<Cue> {
  const cues = new Set(FIRST.filter(([, pattern]) => pattern.test(subject)).map(([cue]) => cue));
  if (introductionOf(subject)) cues.add('introduction');
  return cues;
}

/** The people whom a subject introduces to each other, as far as it names them; null where it is no introduction. */
export function introductionOf(subject: string): { names: readonly string[] } | null {
  const pair = /^(?:intro(?:duction)?:?\s+)?(\p{Lu}[\p{L} ]+?)\s*(?:<>|\/|, meet)\s*(\p{Lu}[\p{L} ]+)$/u.exec(subject);
  if (pair) return { names: [pair[1] ?? '', pair[2] ?? ''] };
  const one = /^intro(?:duction)? to ((?:Dr|Mr|Ms|Prof)\.? \p{L}+)$/iu.exec(subject);
  return one ? { names: [one[1] ?? ''] } : null;
}
