/** `npm run -s check-drafts -- FILE.jsonl`: what the draft checks find in drafts, one JSON object a line in, one out. */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { checkDraft } from '../planner/checks/check-draft.ts';
import { readDraftLine } from '../planner/checks/draft-file.ts';
import { plain } from './to-text.ts';
import { UsageError } from './usage.ts';

const HOW = 'npm run -s check-drafts -- FILE.jsonl';

// Who reads the answer may have read enough: `| head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = (await checkFile(fileIn(process.argv.slice(2)))) ? 0 : 2;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}

/** Whether every line was a draft; those that are none are told, and the others are checked. */
async function checkFile(path: string): Promise<boolean> {
  let number = 0;
  let isGood = true;
  for await (const line of linesOf(path)) {
    number++;
    const text = line.replace(/^\uFEFF/, '').trim();
    if (text === '') continue;
    const read = readDraftLine(text);
    if ('problem' in read) {
      isGood = false;
      process.stderr.write(`${plain(`${path}, line ${String(number)}: ${read.problem}`)}. Correct or remove it.\n`);
    } else if (!process.stdout.write(`${JSON.stringify({ id: read.id, checks: checkDraft(read.draft) })}\n`)) {
      await once(process.stdout, 'drain');
    }
  }
  return isGood;
}

/** Throws UsageError where the file cannot be read. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path, 'utf8');
  try {
    await once(file, 'open');
    yield* createInterface({ input: file, crlfDelay: Infinity });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new UsageError(plain(`${path} cannot be read (${code}). Name a file with one draft a line: ${HOW}`));
  }
}

function fileIn(args: readonly string[]): string {
  let paths: string[];
  try {
    paths = parseArgs({ args: [...args], allowPositionals: true, options: {} }).positionals;
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0] ?? 'Bad flags'}. It takes one file and no flags: ${HOW}`);
  }
  const [path] = paths;
  if (path === undefined || paths.length > 1) throw new UsageError(`It takes one file with one draft a line: ${HOW}`);
  return path;
}
