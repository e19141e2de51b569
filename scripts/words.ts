/** Part of `npm run check`: every language says everything, with the same placeholders, and nothing is kept that nobody says. */
import { LANGUAGES } from '../src/tab/words/languages.ts';
import { complaintsAbout } from './words/compare.ts';
import { complaintsAboutPlanner } from './words/planner.ts';
import { unusedIn } from './words/unused.ts';

type Messages = Readonly<Record<string, string>>;

async function pageIn(language: string): Promise<{ readonly first: Messages; readonly more: Messages }> {
  const folder = `../src/tab/words/${language}`;
  const [{ first }, { more }] = (await Promise.all([import(`${folder}/first.ts`), import(`${folder}/more.ts`)])) as [{ first: Messages }, { more: Messages }];
  return { first, more };
}

const english = await pageIn('en');
const all = { ...english.first, ...english.more };
const complaints = [
  ...(
    await Promise.all(
      LANGUAGES.map(async (language) => {
        const { first, more } = await pageIn(language);
        return [...complaintsAbout(language, first, english.first), ...complaintsAbout(language, more, english.more)];
      }),
    )
  ).flat(),
  ...Object.keys(english.first).flatMap((key) => (key in english.more ? [`en: "${key}" is in both parts.`] : [])),
  ...complaintsAboutPlanner(),
  ...unusedIn(Object.keys(all), 'src/tab').map((key) => `Nobody says "${key}".`),
];
for (const line of complaints) process.stdout.write(`${line}\n`);
process.exitCode = complaints.length === 0 ? 0 : 1;
