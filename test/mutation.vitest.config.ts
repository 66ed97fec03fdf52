import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (folder: string) => fileURLToPath(new URL(folder, import.meta.url))

/** For `npm run mutate`: the tests of the pure rules only, so that every mutant is judged in moments. */
export default defineConfig({
  resolve: { alias: { '~': at('../app'), '#search': at('../search'), '#test': at('.') } },
  test: { include: ['test/domain/**/*.test.ts'] },
})
