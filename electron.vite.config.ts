import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { pageScript, pageStyle } from './electron/core/review/page-text.ts'

/** electron-vite would write relative addresses, which break on `/draft/<id>`: window and browser both serve the page from `/`. */
const servedFromRoot: Plugin = { name: 'hookline:served-from-root', enforce: 'post', config: () => ({ base: '/' }) }

/** The page of a review is embedded as text: the built core stands without the sources that it is made from. */
const reviewPage: Plugin = {
  name: 'hookline:review-page',
  load: (id) => (id.endsWith('/electron/core/review/page-text.ts') ? `export const pageScript = ${JSON.stringify(pageScript)}\nexport const pageStyle = ${JSON.stringify(pageStyle)}` : undefined),
}

export default defineConfig({
  // All entries flat in one folder, so that each finds the page, the preload and the worker by the same relative path.
  main: {
    plugins: [reviewPage],
    build: {
      // Bundled where a package is many small files: kysely and zod alone took 160 ms of every start. What finds files beside itself stays out.
      externalizeDeps: { include: ['ffmpeg-static'], exclude: ['cli-table3', 'commander', 'env-paths', 'file-type', 'i18next', 'kysely', 'p-queue', 'zod'] },
      rolldownOptions: {
        input: {
          main: 'electron/main/main.ts',
          web: 'electron/web/main.ts',
          cli: 'electron/cli/main.ts',
          'measure-worker': 'electron/core/gather/measure-worker.ts',
          'similar-worker': 'electron/core/similar/similar-worker.ts',
          'report-worker': 'electron/core/report/report-worker.ts',
          'plan-worker': 'electron/core/exchange/plan-worker.ts',
          'copy-worker': 'electron/core/db/copy-worker.ts',
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  // One CommonJS file with everything in it: a sandboxed preload can load nothing else.
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: 'electron/preload/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), servedFromRoot],
    build: {
      outDir: 'out/renderer',
      rolldownOptions: { input: 'renderer/index.html' },
      minify: true,
      /** One file on purpose: it never travels further than this computer. */
      chunkSizeWarningLimit: 2500,
      /** The page's CSP takes no data: addresses but for pictures, and no inline scripts. */
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  },
})
