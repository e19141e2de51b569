/** A real Chromium: CHROME_PATH, an installed Chrome, or the one that npm can install. */
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'chrome'];
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:/Program Files/Google/Chrome/Application/chrome.exe'];
const TAR_BLOCK = 512;

/** Launches it headless. Throws where there is none and none can be unpacked. */
export async function launchBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'];
  const installed = process.env['CHROME_PATH'] ?? installedChrome();
  if (installed !== null) return chromium.launch({ executablePath: installed, args });
  const { executable, libraries } = await unpacked();
  return chromium.launch({ executablePath: executable, args, env: { ...process.env, LD_LIBRARY_PATH: [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter) } });
}

function installedChrome(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...PLACES].find(existsSync) ?? null;
}

/** Unpacks the npm package's browser and its libraries, once a machine and version. */
async function unpacked(): Promise<{ executable: string; libraries: string }> {
  const home = join(import.meta.dirname, '..', 'node_modules', '@sparticuz', 'chromium');
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `followthrough-chromium-${version}`);
  const found = { executable: join(folder, 'chromium'), libraries: join(folder, 'lib') };
  if (existsSync(folder)) return found;
  const bin = join(home, 'bin');
  const making = mkdtempSync(join(tmpdir(), 'followthrough-unpacking-'));
  await pipeline(createReadStream(join(bin, 'chromium.br')), createBrotliDecompress(), createWriteStream(join(making, 'chromium')));
  chmodSync(join(making, 'chromium'), 0o755);
  for (const archive of ['al2023.tar.br', 'swiftshader.tar.br', 'fonts.tar.br']) await untar(join(bin, archive), making);
  try {
    renameSync(making, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
  return found;
}

/** Plain files of a small tar archive. */
async function untar(archive: string, into: string): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(archive).pipe(createBrotliDecompress())) chunks.push(chunk as Buffer);
  const all = Buffer.concat(chunks);
  const text = (at: number, length: number) => all.toString('latin1', at, at + length).replace(/\0.*$/s, '');
  for (let at = 0; at + TAR_BLOCK <= all.length && all[at] !== 0;) {
    const size = parseInt(text(at + 124, 12), 8) || 0;
    const name = text(at, 100);
    if (['0', ''].includes(text(at + 156, 1)) && !name.includes('..')) {
      mkdirSync(dirname(join(into, name)), { recursive: true });
      writeFileSync(join(into, name), all.subarray(at + TAR_BLOCK, at + TAR_BLOCK + size));
    }
    at += TAR_BLOCK + Math.ceil(size / TAR_BLOCK) * TAR_BLOCK;
  }
}
