import { defineConfig } from 'vite'
import type { LibraryOptions, UserConfig } from 'vite'

const ROOT = import.meta.dirname
/** The oldest browsers served. */
const MODERN = ['chrome111', 'edge111', 'firefox121', 'safari16.4']
/** Newer than `MODERN`, for the CSS stays within the baseline by itself and needs no fallbacks written into it. */
const CSS_MODERN = ['chrome123', 'edge123', 'firefox121', 'safari17.5']

/**
 * Two builds into one folder: the loader as one plain script, the app as modules with a file per language. Both are
 * library builds, because only those come without a preload helper.
 */
export default defineConfig(({ mode }): UserConfig => {
  const isLoader = mode === 'loader'
  return {
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { 'preact/jsx-runtime': `${ROOT}/jsx-runtime.ts` } },
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      target: MODERN,
      cssTarget: CSS_MODERN,
      outDir: '../dist/assets',
      emptyOutDir: false,
      reportCompressedSize: false,
      lib: isLoader ? loader : app,
      rolldownOptions: {
        output: { minify: true, comments: false, chunkFileNames: 'widget/[name]-[hash].js' },
      },
    },
  }
})

const loader: LibraryOptions = {
  entry: `${ROOT}/loader.ts`,
  formats: ['iife'],
  name: 'laneway',
  fileName: () => 'widget.js',
}

const app: LibraryOptions = {
  entry: `${ROOT}/app.tsx`,
  formats: ['es'],
  fileName: () => 'widget/app.js',
}
