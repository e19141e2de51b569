/** Part of `npm run check`: every language says everything, with the same placeholders, and nothing is kept that nobody says. */
import { LANGUAGES } from '../src/tab/words/languages.ts';
import { complaintsAbout } from './words/compare.ts';
import { complaintsAboutPlanner } from './words/planner.ts';
import { unusedIn } from './words/unused.ts';

type Messages = Readonly<Record<string, string>>;

const PARTS = ['first', 'more', 'own', 'insights', 'meeting', 'pane', 'problems'] as const;

/** The parts of a language, in their order. */
async function pageIn(language: string): Promise<Messages[]> {
  const part = async (name: string) => ((await import(`../src/tab/words/${language}/${name}.ts`)) as Readonly<Record<string, Messages>>)[name] ?? {};
  return Promise.all(PARTS.map(part));
}

const parts = await pageIn('en');
const all = Object.assign({}, ...parts) as Messages;
const complaints = [
  ...(await Promise.all(LANGUAGES.map(async (language) => (await pageIn(language)).flatMap((messages, at) => complaintsAbout(language, messages, parts[at] ?? {}))))).flat(),
  ...Object.keys(all).flatMap((key) => (parts.filter((part) => key in part).length > 1 ? [`en: "${key}" is in more than one part.`] : [])),
  ...complaintsAboutPlanner(),
  ...unusedIn(Object.keys(all), 'src/tab').map((key) => `Nobody says "${key}".`),
];
for (const line of complaints) process.stdout.write(`${line}\n`);
process.exitCode = complaints.length === 0 ? 0 : 1;
