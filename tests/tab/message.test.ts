/** Our reader of messages, held against a full implementation of ICU MessageFormat. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { first } from '../../src/tab/words/en/first.ts';
import { more } from '../../src/tab/words/en/more.ts';
import { format } from '../../src/tab/words/message.ts';

const plain = fc.string({ unit: fc.constantFrom('a', 'é', '“', '#', '.', ' ', '\u2068', '👋'), maxLength: 8 }).map((text) => text.trim());
const outside = plain.map((text) => text.replaceAll('#', ''));
const { message } = fc.letrec<{ message: string; part: string }>((tie) => ({
  message: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    outside,
    fc.constantFrom('{name}', '{count}'),
    fc.tuple(tie('message'), tie('message'), plain).map(([one, other, end]) => `{count, plural, =3 {three} one {${one}# ${end}} other {# ${other}}}`),
    fc.tuple(tie('message'), tie('message')).map(([yes, other]) => `{how, select, yes {${yes}} other {${other}}}`),
  ),
}));
const values = fc.record({ name: fc.string(), count: fc.nat(2_000_000), how: fc.constantFrom('yes', 'no') });

describe('a message', () => {
  it('is told as ICU tells it, however its parts lie in each other', () => {
    fc.assert(
      fc.property(message, values, fc.constantFrom('en-GB', 'de', 'fr', 'es', 'pt'), (text, given, language) => {
        expect(format(text, given, language)).toBe(String(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).format(given)));
      }),
    );
  });

  it('puts a value in as it is: a stranger’s text stays text', () => {
    expect(format('Never suggest {name}', { name: "{count, plural, other {#}} '{x}'" }, 'en-GB')).toBe("Never suggest {count, plural, other {#}} '{x}'");
  });

  it('of the page is read alike', () => {
    const told = Object.values({ ...first, ...more }).map((text) => {
      const given: Record<string, number> = Object.fromEntries([...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => [name, 3]));
      return [format(text, given, 'en-GB'), String(new IntlMessageFormat(text, 'en-GB', undefined, { ignoreTag: true }).format(given))] as const;
    });
    expect(told.map(([ours]) => ours)).toEqual(told.map(([, icu]) => icu));
  });
});
