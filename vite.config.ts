import { fileURLToPath } from 'node:url'
import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig, type Plugin } from 'vite'
import { routerMemo } from './app/platform/build/router-memo'
import { trimUnusedKern } from './app/platform/build/trim-unused-kern'
import remixConfig from './remix.config.js'
import { padRoutes } from './test/bench/pages/padded-routes'

const PARTS = /\/app\/(ui|shell|paths|i18n\/(context|translate|format))/

const at = (folder: string) => fileURLToPath(new URL(folder, import.meta.url))

/**
 * The server and the commands are entries of one server bundle, so that HTTP, loaders, jobs and commands
 * share one module graph (one database, one cache). The third entry serves inside a test process.
 */
const serverEntries: Plugin = {
  name: 'server-entries',
  enforce: 'post',
  config: (_config, env) =>
    env.isSsrBuild
      ? {
          build: {
            rollupOptions: {
              input: {
                index: at('./app/platform/server/main.ts'),
                command: at('./app/platform/command/main.ts'),
                testing: at('./app/platform/server/testing.ts'),
              },
              output: { entryFileNames: '[name].js' },
            },
          },
        }
      : undefined,
}

/** Parts and frame stand on every page: one file of them takes less than forty, and the next page has it already. */
const partsInOneFile: Plugin = {
  name: 'parts-in-one-file',
  config: (_config, env) =>
    env.isSsrBuild
      ? undefined
      : {
          build: {
            rollupOptions: {
              output: {
                manualChunks: (id) => (PARTS.test(id) && !id.includes('.server.') ? 'parts' : undefined),
              },
            },
          },
        },
}

/** `npm run bench -- pages` builds a second time with more routes, into a folder of its own. */
const { PADDED_ROUTES, PADDED_BUILD = '' } = process.env
const settings = PADDED_ROUTES ? padRoutes(remixConfig, Number(PADDED_ROUTES), PADDED_BUILD) : remixConfig

export default defineConfig({
  plugins: [
    tailwindcss(),
    trimUnusedKern(at('./app')),
    remix(settings),
    serverEntries,
    partsInOneFile,
    routerMemo,
  ],
  resolve: {
    alias: {
      '~': at('./app'),
      '#search': at('./search'),
      '#prisma': at('./prisma'),
      '#test': at('./test'),
      '#site-map': at('./remix.config.js'),
    },
  },
  build: { target: 'es2022', sourcemap: false },
  ssr: {
    noExternal: [
      '@remix-run/router',
      '@remix-run/server-runtime',
      '@remix-run/react',
      'react-router',
      'react-router-dom',
    ],
    external: ['@prisma/client', '@electric-sql/pglite', 'pglite-prisma-adapter'],
  },
})
