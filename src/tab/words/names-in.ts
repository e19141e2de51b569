/** Which values a message asks for, found by the type checker: who forgets one hears of it while typing. */

/** The names of a message's values: `'what' | 'count'` of `"{what}: {count, plural, …}"`. */
export type NamesIn<Message extends string, Depth extends readonly unknown[] = ['text']> = Message extends `${infer Before}{${infer After}`
  ? Closed<Before, Depth> extends readonly ['arms', ...infer Outer]
    ? NamesIn<After, ['text', 'arms', ...Outer]>
    : After extends `${infer Name}, ${'plural' | 'select'}, ${infer Arms}`
      ? Name extends `${string}}${string}`
        ? Simple<After, Closed<Before, Depth>>
        : Name | NamesIn<Arms, ['arms', ...Closed<Before, Depth>]>
      : Simple<After, Closed<Before, Depth>>
  : never;

type Simple<After extends string, Depth extends readonly unknown[]> = After extends `${infer Name}}${infer Rest}` ? Name | NamesIn<Rest, Depth> : never;

/** What is still open after the closing braces of a piece of text. */
type Closed<Text extends string, Depth extends readonly unknown[]> = Text extends `${string}}${infer Rest}` ? (Depth extends readonly [unknown, ...infer Outer] ? Closed<Rest, Outer> : Depth) : Depth;
