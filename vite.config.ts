/** Builds the pages (the tab, the Outlook pane, the meeting panel and its configuration) into `build/tab`. Nothing inline: the pages run under `script-src 'self'`. */
import * as fluent from '@fluentui/react-components';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { compression } from 'vite-plugin-compression2';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const THEMES = [
  ['src/tab/host/web-light.ts', 'webLightTheme', fluent.webLightTheme],
  ['src/tab/host/web-dark.ts', 'webDarkTheme', fluent.webDarkTheme],
] as const;

/** Works Fluent's themes for the web out already here: a browser would first load what they are made of. */
function workedOut(): Plugin {
  return {
    name: 'worked-out',
    transform(_, id) {
      const [, name, theme] = THEMES.find(([file]) => id === path(file)) ?? [];
      return name === undefined ? null : { code: `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(theme))});`, map: null };
    },
  };
}

/** Names a chunk for all that this module needs before it can run. */
function togetherIn(name: string, start: string) {
  let needed: Set<string> | null = null;
  return (id: string, modules: Modules): string | null => {
    needed ??= reachedFrom(start, (one) => modules.getModuleInfo(one)?.importedIds ?? []);
    return needed.has(id) && !id.includes('node_modules') ? name : null;
  };
}

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

function reachedFrom(start: string, next: (id: string) => readonly string[]): Set<string> {
  const reached = new Set([start]);
  for (const id of reached) for (const one of next(id)) reached.add(one);
  return reached;
}

/** What each page's first script loads once it runs, beside what shows it. */
const SURFACES: Readonly<Record<string, string>> = { index: 'shell/pages.tsx', outlook: 'pane/pane.tsx', meeting: 'meeting/panel.tsx', configure: 'meeting/configuration.tsx' };
const SHOWN_BY = 'page.tsx';

/** Says in each page already what its first script will load, whatever the host: all is on its way at once. In the tab, which has a first look without them, they are left until that is here (`first-look/later.ts`). */
function preloaded(): Plugin {
  return {
    name: 'preloaded',
    transformIndexHtml: {
      order: 'post',
      handler(html, { chunk, bundle = {} }) {
        const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
        const importsOf = new Map(chunks.map(({ fileName, imports }) => [fileName, imports]));
        const filesOf = (what: string) => {
          const made = chunks.find(({ facadeModuleId }) => facadeModuleId === path(`src/tab/${what}`));
          if (!made) throw new Error(`The build has no ${what}: name in vite.config.ts what the page ${chunk?.name ?? ''} loads.`);
          return [...reachedFrom(made.fileName, (name) => importsOf.get(name) ?? [])];
        };
        const page = chunk?.name ?? '';
        const rel = page === 'index' ? 'later' : 'modulepreload';
        const files = new Set([...filesOf(SHOWN_BY), ...filesOf(SURFACES[page] ?? '')]);
        return [...files].filter((file) => !html.includes(file)).map((file) => ({ tag: 'link', injectTo: 'head' as const, attrs: { rel, crossorigin: true, href: `/${file}` } }));
      },
    },
  };
}

export default defineConfig({
  root: path('src/tab'),
  plugins: [react(), workedOut(), preloaded(), compression({ include: /\.(js|css|svg)$/, threshold: 1_000, skipIfLargerOrEqual: true, logLevel: 'silent' })],
  build: {
    outDir: path('build/tab'),
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      // Dozens of small files would cost a page more than their bytes.
      output: {
        codeSplitting: {
          groups: [
            { debugName: 'start', name: togetherIn('start', path('src/tab/main.ts')), priority: 4 },
            { debugName: 'base', name: togetherIn('base', path('src/tab/page.tsx')), priority: 2 },
            { debugName: 'page', name: togetherIn('page', path('src/tab/shell/pages.tsx')), priority: 1 },
          ],
        },
      },
      input: { index: path('src/tab/index.html'), outlook: path('src/tab/outlook.html'), meeting: path('src/tab/meeting.html'), configure: path('src/tab/configure.html') },
    },
  },
});
