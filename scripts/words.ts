/** Part of `npm run check`: every language says everything, with the same placeholders, and nothing is kept that nobody says. */
import { LANGUAGES } from '../src/tab/words/languages.ts';
import { complaintsAbout } from './words/compare.ts';
import { complaintsAboutPlanner } from './words/planner.ts';
import { unusedIn } from './words/unused.ts';

type Messages = Readonly<Record<string, string>>;

async function pageIn(language: string): Promise<{ readonly first: Messages; readonly more: Messages; readonly own: Messages }> {
  const folder = `../src/tab/words/${language}`;
  const [{ first }, { more }, { own }] = (await Promise.all([import(`${folder}/first.ts`), import(`${folder}/more.ts`), import(`${folder}/own.ts`)])) as [
    { first: Messages },
    { more: Messages },
    { own: Messages },
  ];
  return { first, more, own };
}

const english = await pageIn('en');
const parts = [english.first, english.more, english.own];
const all = Object.assign({}, ...parts) as Messages;
const complaints = [
  ...(
    await Promise.all(
      LANGUAGES.map(async (language) => {
        const { first, more, own } = await pageIn(language);
        return [...complaintsAbout(language, first, english.first), ...complaintsAbout(language, more, english.more), ...complaintsAbout(language, own, english.own)];
      }),
    )
  ).flat(),
  ...Object.keys(all).flatMap((key) => (parts.filter((part) => key in part).length > 1 ? [`en: "${key}" is in more than one part.`] : [])),
  ...complaintsAboutPlanner(),
  ...unusedIn(Object.keys(all), 'src/tab').map((key) => `Nobody says "${key}".`),
];
for (const line of complaints) process.stdout.write(`${line}\n`);
process.exitCode = complaints.length === 0 ? 0 : 1;
