/** Whether one language says what English says: the same messages, readable ones, with the same placeholders. */
import { IntlMessageFormat } from 'intl-messageformat';

type Messages = Readonly<Record<string, string>>;
type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** What is wrong with the messages of a language (`de`), a line each; none where all is well. English may be compared with itself. `alsoGiven` are values that every message may ask for. */
export function complaintsAbout(language: string, messages: Messages, english: Messages, alsoGiven: readonly string[] = []): string[] {
  const missing = Object.keys(english).filter((key) => messages[key] === undefined);
  const unknown = Object.keys(messages).filter((key) => english[key] === undefined);
  return [
    ...missing.map((key) => `${language}: "${key}" is missing.`),
    ...unknown.map((key) => `${language}: "${key}" is nothing that English says.`),
    ...Object.entries(messages).flatMap(([key, message]) => {
      const wanted = english[key];
      return wanted === undefined ? [] : inMessage(language, key, message, wanted, alsoGiven);
    }),
  ];
}

function inMessage(language: string, key: string, message: string, english: string, alsoGiven: readonly string[]): string[] {
  if (message.trim() === '') return [`${language}: "${key}" is empty.`];
  try {
    const [theirs, ours] = [placeholdersOf(message, language), placeholdersOf(english, 'en')];
    const differing = [...theirs.symmetricDifference(ours)].filter((name) => !alsoGiven.includes(name.split(' ')[0] ?? ''));
    return differing.map((name) => `${language}: "${key}" ${theirs.has(name) ? 'asks for a value that English does not give' : 'leaves out a value'}: ${name}.`);
  } catch (error) {
    return [`${language}: "${key}" cannot be read: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** What a message asks for, as `name`, or `name = yes` for an arm of its own: a missing arm would be a missing case. Throws where it is no message. */
export function placeholdersOf(message: string, language: string): Set<string> {
  const found = new Set<string>();
  const walk = (parts: Ast) => {
    for (const part of parts) {
      if (!('value' in part) || (part.type as number) === LITERAL || 'children' in part) continue;
      found.add(part.value);
      if (!('options' in part)) continue;
      for (const [arm, { value }] of Object.entries(part.options)) {
        if (!('pluralType' in part)) found.add(`${part.value} = ${arm}`);
        walk(value);
      }
    }
  };
  walk(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst());
  return found;
}

/** Plain text, as the message reader numbers kinds of parts. */
const LITERAL = 0;
