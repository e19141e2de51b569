/** Builds the pages (the tab, the Outlook pane, the meeting panel and its configuration) into `build/tab`. Nothing inline: the pages run under `script-src 'self'`. */
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('src/tab'),
  plugins: [react()],
  build: {
    outDir: path('build/tab'),
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: { index: path('src/tab/index.html'), outlook: path('src/tab/outlook.html'), meeting: path('src/tab/meeting.html'), configure: path('src/tab/configure.html') },
    },
  },
});
