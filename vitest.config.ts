import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const at = (folder: string) => fileURLToPath(new URL(folder, import.meta.url))
const alias = {
  '~': at('./app'),
  '#search': at('./search'),
  '#prisma': at('./prisma'),
  '#test': at('./test'),
  '#site-map': at('./remix.config.js'),
}
const UNIT = ['test/{domain,search,components,i18n,ui,gold,paths}/**/*.test.{ts,tsx}']
const INTEGRATION = ['test/{operations,routes,platform,outbox,prisma,matrix}/**/*.test.{ts,tsx}']
/**
 * Many cells or a long crawl: asked on a real server only. Their quick neighbours (`*.both.test.ts`) ask a sample
 * of the same rules on the embedded database too.
 */
const LONG = ['test/**/*.postgres.test.ts']
/** Suites that must hold on a real PostgreSQL server as well. */
const POSTGRES = ['test/**/*.both.test.ts', 'test/postgres/**/*.test.ts', ...LONG]
const setup = ['test/support/fail-on-console-error.ts']

/** These take longest: begun last, one of them would run on alone when everything else is done. */
const LONGEST = [
  'matrix/matrix.test.ts',
  'imports/memory.test.ts',
  'journeys/import-to-opening.postgres.test.ts',
  'postgres/proposal-seal.test.ts',
  'postgres/asker-seal.test.ts',
  'proposals/deadline.postgres.test.ts',
  'proposals/reading-seal.postgres.test.ts',
  'e2e/people-journey.test.ts',
  'e2e/main-journey.test.ts',
  'e2e/main-journey-still.test.ts',
  'e2e/guided-posting.test.ts',
  'e2e/competition.test.ts',
  'e2e/consortium.test.ts',
  'e2e/states.test.ts',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => LONGEST.some((name) => moduleId.endsWith(name))
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

/**
 * Pages are rendered by the build of React that people get: it takes half of the time. Its other build, which warns
 * of faults in markup and keys, renders the parts (unit) and the pages of the suites on PostgreSQL.
 */
const AS_SERVED = { NODE_ENV: 'production' } as const
/** The name of the plugin, which does nothing, keeps what is compiled this way apart from what is compiled for warnings. */
const SERVED_JSX = { esbuild: { jsxDev: false }, plugins: [{ name: 'jsx-as-served' }] }

/** Four projects; the database of each is chosen by test/support/database.ts from TEST_DATABASE. */
export default defineConfig({
  resolve: { alias },
  test: {
    reporters: ['default'],
    // What is waited for comes at once, and late where every core is busy: a second is no proof that it never does.
    expect: { poll: { timeout: 15_000 } },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Four suites load the same modules: each is compiled once for all of them.
    experimental: { fsModuleCache: true },
    sequence: { sequencer: LongestFirst },
    // The built server is run as it is, and its modules stay apart from those of the tests.
    server: { deps: { external: [/\/build\/server\//] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: UNIT,
          exclude: POSTGRES,
          setupFiles: setup,
          // Pure functions and rendered parts leave nothing behind: one process loads each module once.
          pool: 'forks',
          isolate: false,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        ...SERVED_JSX,
        test: {
          name: 'integration',
          include: [...INTEGRATION, 'test/**/*.both.test.ts'],
          exclude: LONG,
          setupFiles: setup,
          globalSetup: 'test/support/pglite-template.ts',
          pool: 'forks',
          isolate: false,
          maxWorkers: 2,
          env: { TEST_DATABASE: 'pglite', ...AS_SERVED },
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: POSTGRES,
          setupFiles: setup,
          globalSetup: 'test/support/postgres-cluster.ts',
          pool: 'forks',
          isolate: false,
          maxWorkers: 3,
          env: { TEST_DATABASE: 'postgres' },
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        ...SERVED_JSX,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: 'test/support/pglite-template.ts',
          pool: 'forks',
          // Each file has an application and a browser of its own; modules and database are opened once a worker.
          isolate: false,
          maxWorkers: 3,
          testTimeout: 180_000,
          env: { TEST_DATABASE: 'pglite', ...AS_SERVED },
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
