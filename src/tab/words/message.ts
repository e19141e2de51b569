/** The part of ICU MessageFormat that our messages use, in under a kilobyte: `{name}`, `{n, plural, one {# page} other {# pages}}` and `{how, select, done {…} other {…}}`, one inside the other as one likes. Quoting is not part of it: an apostrophe is an apostrophe. */

export type Values = Readonly<Record<string, string | number>>;

const ARGUMENT = /\{(\w+)(?:, (plural|select), )?/y;
const ARM = /\s*(=?\w+) \{/y;

/** The message with its values, in the language's numbers and plurals. A value is put in as it is: a stranger's text stays text. */
export function format(message: string, values: Values, language: string): string {
  let at = 0;

  const take = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(message);
    if (found) at = pattern.lastIndex;
    return found;
  };

  /** Up to the brace that closes it, or the end; `count` is what # stands for. */
  const text = (count: string): string => {
    let told = '';
    for (; at < message.length && message[at] !== '}';) {
      if (message[at] === '{') told += argument();
      else {
        told += message[at] === '#' && count !== '' ? count : (message[at] ?? '');
        at += 1;
      }
    }
    at += 1;
    return told;
  };

  const argument = (): string => {
    const [, name = '', kind] = take(ARGUMENT) ?? [];
    const value = values[name] ?? '';
    if (kind === undefined) {
      at += 1;
      return String(value);
    }
    const isPlural = kind === 'plural';
    const arms = new Map<string, string>();
    for (let arm = take(ARM); arm; arm = take(ARM)) arms.set(arm[1] ?? '', text(isPlural ? numberIn(language, Number(value)) : ''));
    at += 1;
    return (isPlural ? (arms.get(`=${String(value)}`) ?? arms.get(pluralIn(language, Number(value)))) : arms.get(String(value))) ?? arms.get('other') ?? '';
  };

  return text('');
}

const made = new Map<string, readonly [Intl.PluralRules, Intl.NumberFormat]>();

function of(language: string): readonly [Intl.PluralRules, Intl.NumberFormat] {
  const known = made.get(language) ?? [new Intl.PluralRules(language), new Intl.NumberFormat(language)];
  made.set(language, known);
  return known;
}

function pluralIn(language: string, value: number): string {
  return of(language)[0].select(value);
}

function numberIn(language: string, value: number): string {
  return of(language)[1].format(value);
}
