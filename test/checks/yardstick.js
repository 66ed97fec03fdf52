// Size of the source files: median <= 70 lines, 90th percentile <= 160, none over 300; tests at least 0.8
// of the source; none of the names that exclude nothing.
import { readdirSync } from 'node:fs'
import { sourceFiles } from './source-files.js'

const BANNED_NAME = /(^|[/.-])(utils?|helpers?|misc|common|manager|service|v2)([/.-]|$)/
/** Words and texts, not rules: message files, the analyser's word lists, the demo's texts. */
const DATA = /app\/i18n\/(de|en)\/|search\/analysis\/words\/|prisma\/seed\/content\/|frequent-words/

const lines = (/** @type {string} */ text) => text.split('\n').length - 1
const sources = sourceFiles(['app', 'search', 'prisma'])
const sizes = sources.map(({ text }) => lines(text)).sort((a, b) => a - b)
const at = (/** @type {number} */ share) =>
  sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))] ?? 0
const sum = (/** @type {number[]} */ values) => values.reduce((total, value) => total + value, 0)
const tests = sum(sourceFiles(['test']).map(({ text }) => lines(text)))
const rules = sum(sources.filter(({ file }) => !DATA.test(file)).map(({ text }) => lines(text)))

const problems = [
  ...sources
    .filter(({ text }) => lines(text) > 300)
    .map(({ file, text }) => `${file} has ${lines(text)} lines, over 300`),
  ...['app', 'search', 'prisma', 'test', 'docs']
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => `${folder}/${name}`))
    .filter((name) => !name.includes('generated') && BANNED_NAME.test(name))
    .map((name) => `${name}: a name that excludes nothing`),
]
if (at(0.5) > 70) problems.push(`median ${at(0.5)} lines, over 70`)
if (at(0.9) > 160) problems.push(`90th percentile ${at(0.9)} lines, over 160`)
if (tests / rules < 0.8) problems.push(`tests are ${(tests / rules).toFixed(2)} of the source, under 0.8`)

console.log(
  `${sizes.length} files, ${sum(sizes)} lines, median ${at(0.5)}, p90 ${at(0.9)}, longest ${sizes.at(-1)}, tests/source ${(tests / rules).toFixed(2)}`,
)
for (const problem of problems) console.log(problem)
process.exit(problems.length > 0 ? 1 : 0)
