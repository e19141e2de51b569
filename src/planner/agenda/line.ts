/** One line of a body, and what its shape says: a rule, a link, a number to dial, an id, a point of a list. No language needed. */
import { remembered } from '../remembered.ts';

export interface Line {
  readonly kind: 'blank' | 'rule' | 'google' | 'join' | 'phone' | 'pipes' | 'id' | 'item' | 'heading' | 'text';
  /** Without its links. */
  readonly text: string;
  /** The same in small letters without accents. */
  readonly folded: string;
  readonly letters: number;
  readonly digits: number;
  /** It links to something else than a meeting. */
  readonly hasLink: boolean;
  /** The program for meetings that it names; such names are the same in every language. */
  readonly brand: string | null;
  /** Where it links to, in small letters. */
  readonly targets: string;
}

const HOSTS =
  /(?:^|[/.@<]|%2f)(?:teams\.(?:microsoft|live|cloud\.microsoft)(?:\.com|\.us)?|aka\.ms|zoom(?:gov)?\.(?:us|com|com\.cn)|zoomcrc\.com|meet\.google\.com|tel\.meet|g\.co\/meet|support\.google\.com|(?:calendar|www)\.google\.com\/calendar\/event|webex\.com|goto(?:meeting|meet)?\.(?:com|me)|gotomeet\.me|whereby\.com|meet\.jit\.si|8x8\.vc|bluejeans\.com|chime\.aws|facetime\.apple\.com|join\.skype\.com|lync\.com|v\.ringcentral\.com|meetings\.ringcentral\.com|app\.slack\.com\/huddle|meet\.[a-z0-9-]+\.[a-z]{2,3}|dialin\.[a-z0-9-]+\.[a-z]{2,3})(?=[/:?#%.]|$)/i;
/** On those hosts, yet something to read. */
const TO_READ = /teams\.microsoft\.com\/l\/(?:channel|message|file|team|chat|entity)|zoom\.us\/rec\//i;
const BRANDS = /(?<!\p{sc=Latin})(?:Zoom|ZOOM|Teams|Google Meet|Web[Ee]x|Go[Tt]o ?[Mm]eeting|Skype|Whereby|BlueJeans|FaceTime|Jitsi)(?![a-z])/u;
const LINK = /https?:\/\/|^(?:www\.|mailto:|tel:|sips?:|callto:)|[^@\s]@[a-z0-9-]+\.[a-z]|^(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,4}\/\S/i;
const DIALLED = /\+\s?\d[\d\s()./-]{6}|,,\d|\d{4}#|\b\d{1,3}(?:\.\d{1,3}){3}\b|\b\d{3}\)?[-. ]\d{3}[-.]\d{4}\b/;
const STARTS_DIALLED = /^\W{0,4}(?:\([A-Z]{2}\)|[A-Z]{2}:)?\s?[+(\d]/;
const ITEM = /^(?:[-–—*•·▪◦‣●○■□☐]\s?|\(?(?:\d{1,2}|[a-z])[.)]\s)\s*\S/i;
const GOOGLE_RULE = /^-::~[:~]*-$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Longer lines are prose. */
const LONGEST = 2000;
/** A label, and not yet a sentence that says something. */
export const SENTENCE = 40;

const LONGEST_KNOWN = 120;
/** One program writes the same labels into every invitation. */
const knownLine = remembered(1000, lineOf);

export function readLine(raw: string): Line {
  return raw.length > LONGEST_KNOWN ? lineOf(raw) : knownLine(raw);
}

function lineOf(raw: string): Line {
  const whole = raw.slice(0, LONGEST).replace(INVISIBLE, '').trim();
  const { words, links } = taken(whole);
  const text = words.join(' ');
  const letters = count(text, /\p{L}/gu);
  const digits = count(text, /\d/g);
  const joins = links.some((link) => HOSTS.test(link) && !TO_READ.test(link));
  const line = { text, folded: fold(text), letters, digits, hasLink: links.length > 0 && !joins, brand: BRANDS.exec(text)?.[0].toLowerCase() ?? null, targets: links.join(' ').toLowerCase() };
  return { ...line, kind: kindOf(whole, line, links.length > 0, joins) };
}

function kindOf(whole: string, { text, letters, digits }: Pick<Line, 'text' | 'letters' | 'digits'>, isLinked: boolean, joins: boolean): Line['kind'] {
  if (GOOGLE_RULE.test(whole)) return 'google';
  if (joins) return 'join';
  if (letters + digits === 0 && !isLinked) return whole.length > 2 ? 'rule' : 'blank';
  const isItem = ITEM.test(text) && letters > 0;
  if (DIALLED.test(text) && (digits * 2.5 >= letters || (!isItem && STARTS_DIALLED.test(text)))) return 'phone';
  if (isItem) return 'item';
  if (hasPipes(text)) return 'pipes';
  if (isId(text, letters, digits)) return 'id';
  return /[:：]$/.test(text) && letters < SENTENCE ? 'heading' : 'text';
}

/** The words of a line, and its links; a target may be glued to its label. */
function taken(whole: string): { words: string[]; links: string[] } {
  const words: string[] = [];
  const links: string[] = [];
  for (const token of whole.split(/[\s<>"“”]+/)) {
    const glued = token.search(/https?:\/\//i);
    const [label, link] = glued > 0 ? [token.slice(0, glued), token.slice(glued)] : LINK.test(token) ? ['', token] : [token, ''];
    if (/[^()[\]]/.test(label)) words.push(label);
    if (link !== '') links.push(link);
  }
  return { words, links };
}

/** "Learn more | Meeting options": labels side by side. */
function hasPipes(text: string): boolean {
  const segments = text.split(/[|｜│]/);
  return segments.length > 1 && segments.every((segment) => segment.length < 80 && count(segment, /\p{L}/gu) < SENTENCE);
}

/** "Meeting ID: 123 456 789", "Passcode: xY7zQ2": a label, then digits in groups or one word that no language has. */
function isId(text: string, letters: number, digits: number): boolean {
  if (letters >= 60) return false;
  const value = text.slice(Math.max(text.lastIndexOf(':'), text.lastIndexOf('：')) + 1).trim();
  const isDate = /^\d{4}-\d\d-\d\d$/.test(value);
  const isCode = /^\S{4,24}$/.test(value) && (/\p{L}\d|\d\p{L}/u.test(value) || /\p{Ll}\p{Lu}/u.test(value));
  if (value.length < text.length || isCode) return isCode || (/^[\d\s#*-]{4,}$/.test(value) && digits > 3 && !isDate);
  return digits > 8 && /\d[\d\s-]{6}[\d#*\s-]*$/.test(text.slice(-40));
}

export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').replaceAll('ł', 'l').replaceAll('’', "'");
}

function count(text: string, of: RegExp): number {
  return text.match(of)?.length ?? 0;
}
