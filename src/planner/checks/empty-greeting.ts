import { givenName } from '../person-name.ts';
import { defineCheck, type Finding } from './draft-check.ts';
import type { Letter } from './reading/letter.ts';
import { wordsIn } from './reading/words.ts';
import { LISTS } from './words/books.ts';

/** What may be a gap: in brackets, braces or angles, between percent signs, a line to write on, letters that stand for others. */
const BRACKETED = /\[[^[\]\n]{0,80}\](?!\()|\{\{?[^{}\n]{1,60}\}?\}|<<?[^<>\n]{1,60}>>?|«[^«»\n]{1,40}»|%[A-Za-z_]{2,30}%|\$\{[^{}\n]{1,40}\}/gu;
const BLANK =
  /(?<=\S[^\S\n]{0,3}|^)_{3,40}(?=[^\S\n]{0,9}[^\s_])|(?<=\s)\?{2,}(?=\s)|\b(?:XX+|xx)\.(?:XX+|xx)\.?|\b(?:TT\.MM|DD[./]MM)\b\.?|(?<!\p{L})X{3,}(?!\p{L})|(?<=\b(?:am|um|bis|by|at|on|vom|from) )X{2,}(?!\p{L})/gu;
/** "Sehr geehrte/r", "Mr/Ms": the choice was not made. */
const CHOICE = /(?<!\p{L})(?:geehrte(?:\/r|r\/|\(r\))|[Ll]iebe(?:\/r|r\/|\(r\))|Herr\/Frau|Frau\/Herrn?|Herrn\/Frau|Mr\.?\/M(?:r)?s\.?|Ms\.?\/Mr\.?|Sir\/Madam)(?!\p{L})/gu;
/** "Hi ," and "Dear,": nobody is greeted. */
const NOBODY =
  /^(\s*)(?:(hi|hello|hey|hallo|moin|good (?:morning|afternoon|evening)|guten (?:morgen|tag|abend))[^\S\n]+(?=[,!])|(dear|lieber?|sehr geehrte[rs]?|dear (?:mr|ms|mrs|dr|prof|professor)\.?|(?:sehr geehrte[rs]?|lieber?|hallo|guten (?:morgen|tag|abend)) (?:herrn?|frau)(?: (?:dr|prof)\.)*)[^\S\n]*(?=[,!]))/iu;
const TEMPLATE_NAME =
  /^\s*(?:hi|hello|hey|dear|hallo|liebe[rs]?|moin|sehr geehrte[rs]?)[^\S\n]+((?:name|first ?name|last ?name|vorname|nachname|null|undefined|xx+|xy|nn|n\.\s?n\.|recipient|customer name)(?!\p{L}))/iu;
const SHOUTED = /\b(?:INSERT|FILL IN|ADD|EINFÜGEN|ERGÄNZEN|TODO:|FIXME|TK)(?:\s[A-Z]{2,}){1,4}\b|\b(?:YOUR|FIRST|LAST|COMPANY) NAME\b|\bNAME HERE\b|\bTODO:|\blorem ipsum\b/gu;
/** Markup that somebody pasted is no gap. */
const MARKUP = /^<(?:a|b|i|u|p|br|hr|em|li|ul|ol|td|tr|th|div|pre|code|span|strong|table|html|body|head|style|h\d)\b/i;
const INSIDE_QUOTE = /["“”„»«'‘]/u;

export const emptyGreeting = defineCheck({
  id: 'empty-greeting',
  summary: 'A placeholder was left in, or the greeting has no name.',
  rationale: 'A gap says louder than any word that the note was not written for its reader.',
  basis: { kind: 'etiquette', source: 'a letter greets somebody' },

  check(letter) {
    const { body } = letter;
    const nobody = NOBODY.exec(body);
    const spans = [
      ...[...body.matchAll(BRACKETED)].filter(({ 0: text, index }) => isGap(text, body, index)),
      ...body.matchAll(BLANK),
      ...body.matchAll(CHOICE),
      ...body.matchAll(SHOUTED),
      ...named(TEMPLATE_NAME.exec(body)),
    ].map(({ 0: text, index }) => ({ text, from: index }));
    const gaps = spans.sort((a, b) => a.from - b.from).filter(({ from }, i, all) => i === 0 || from >= (all[i - 1]?.from ?? 0) + (all[i - 1]?.text.length ?? 0));
    return [...(nobody ? [greetsNobody(nobody, letter)] : []), ...gaps.map(({ text, from }) => gapAt(text, from, letter))];
  },

  examples: [
    { name: 'the gap of our own thank-you', given: { body: 'Hi Ana,\n\nWhat stayed with me is [one specific thing].' }, then: ['[one specific thing]'] },
    { name: 'every gap of our own recap', given: { body: 'Hi Ana,\n\n- [name]: [what], by [date]\n- [question]' }, then: ['[name]', '[what]', '[date]', '[question]'] },
    { name: 'a greeting without a name', given: { body: 'Hi ,\n\nthe keys are back.', to: [{ name: 'Ana Torres', address: 'ana@fabrikam.com' }] }, then: ['Hi '] },
    { name: 'a field that no program filled', given: { body: 'Hello {{FirstName}}, the keys are back.' }, then: ['{{FirstName}}'] },
    { name: 'a choice that was not made', given: { body: 'Sehr geehrte/r Frau Vogt,\n\ndie Schlüssel sind da.' }, then: ['geehrte/r'] },
    { name: 'brackets of a quotation, a note and a reference', given: { body: 'Hi Ana,\n\n"the supplier [sic] pays", see [2] and order 4471 [Bristol].' }, then: [] },
    { name: 'a box that stands for a word', given: { body: 'Hi Ana,\n\nthe keys come by [ ] at noon, and on [] we lock up.' }, then: ['[ ]', '[]'] },
    { name: 'boxes of a list to tick, and ticked ones', given: { body: 'Hi Ana,\n\n[ ] the keys\n- [] the doors\n1. [ ] the lights\nthe gate [x], and the lamp [✓].' }, then: [] },
    { name: 'a greeting that names nobody on purpose', given: { body: 'Hey,\n\nthe keys are back.' }, then: [] },
  ],
});

function named(match: RegExpExecArray | null): { 0: string; index: number }[] {
  return match?.[1] === undefined ? [] : [{ 0: match[1], index: match[0].length - match[1].length }];
}

/** What stands in brackets is a gap where its words are those of a template, or where a name belongs. */
function isGap(text: string, body: string, at: number): boolean {
  const words = wordsIn(text);
  const line = body.slice(body.lastIndexOf('\n', at - 1) + 1, at);
  const isGreeted = at < 60 && !body.slice(0, at).includes('\n') && LISTS.some(({ greetings }) => greetings.lengthAt(wordsIn(body), 0) > 0) && wordsIn(line).length < 4;
  if (isGreeted && words.length > 0) return !/\d/.test(text);
  if (/^\[\s?[xX✓]?\s?\]$/u.test(text)) return line.trim() !== '' && !/^[-*•\d.)\s]*$/.test(line) && !/[xX✓]/.test(text);
  if (/^\[\s*(?:\.{2,}|…|_+|-+|\?+)\s*\]$/u.test(text)) return !INSIDE_QUOTE.test(line);
  if (/^\{\{|^<<|^%|^\$\{/.test(text)) return words.length > 0;
  if (/^<\p{L}[\p{L} _-]{1,40}>$/u.test(text)) return !MARKUP.test(text);
  const names = words.filter((_, i) => LISTS.some(({ gaps }) => gaps.lengthAt(words, i) > 0)).length;
  return names > 0 && (names * 2 >= words.length || /^[[{<]\s*(?:one|the|a|an|your|my|insert|add|fill|ein|eine|einen|der|die|das|dein|ihr|hier|bitte|konkreten?)\b/iu.test(text));
}

function gapAt(text: string, from: number, { draft, greeting, body }: Letter): Finding {
  const isGreeting = from < Math.max(greeting[1], body.indexOf('\n'));
  const [first] = draft.to;
  const fills = isGreeting && draft.to.length === 1 && first && /name|xx|null|undefined/i.test(text) ? { suggestion: givenName(first) } : {};
  return { sentence: 'empty-greeting.gap', values: { gap: text }, span: [from, from + text.length], ...fills };
}

function greetsNobody(match: RegExpExecArray, { draft }: Letter): Finding {
  const [first] = draft.to;
  const from = (match[1] ?? '').length;
  const text = match[0].slice(from);
  return { sentence: 'empty-greeting.nobody', span: [from, match[0].length], ...(draft.to.length === 1 && first ? { suggestion: `${text.trimEnd()} ${givenName(first)}` } : {}) };
}
