// Message keys: the same in both languages with the same placeholders, none without a use, none twice.
import { sourceFiles } from './source-files.js'

const ENTRY = /^ {2}'([\w.]+)':\s*\n?\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`([^`]*)`)/gm

/** @param {string} language */
function messages(language) {
  /** @type {Map<string, string>} */
  const found = new Map()
  for (const { file, text } of sourceFiles([`app/i18n/${language}`])) {
    for (const [, key = '', single, double, template] of text.matchAll(ENTRY)) {
      if (found.has(key)) problems.push(`${file}: ${key} stands twice`)
      found.set(key, single ?? double ?? template ?? '')
    }
    const declared = text.match(/^ {2}'[\w.]+':/gm)?.length ?? 0
    const read = [...text.matchAll(ENTRY)].length
    if (declared !== read) problems.push(`${file}: ${declared} keys, but ${read} could be read`)
  }
  return found
}

const placeholders = (/** @type {string} */ text) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ')

/** @type {string[]} */
const problems = []
const german = messages('de')
const taxonomyKeys = new Set(
  sourceFiles(['app/i18n/de'], /taxonomy\.ts$/).flatMap(
    ({ text }) => text.match(/(?<=^ {2}')[\w.]+/gm) ?? [],
  ),
)
const english = messages('en')
for (const [key, text] of german) {
  const other = english.get(key)
  if (other === undefined) problems.push(`${key}: no English text`)
  else if (placeholders(text) !== placeholders(other)) problems.push(`${key}: placeholders differ`)
  if (text === '' || other === '') problems.push(`${key}: empty`)
}
for (const key of english.keys()) if (!german.has(key)) problems.push(`${key}: no German text`)

const code = sourceFiles(['app', 'search', 'prisma'])
  .filter(({ file }) => !/app\/i18n\/(de|en)/.test(file))
  .map(({ text }) => text)
  .join('\n')
// Keys put together at run time: the literal beginnings of templates and the prefixes handed to forms and labels.
const starts = [
  ...[...code.matchAll(/`([a-z]\w*(?:\.\w+)*\.)\$\{/g)].map(([, start]) => start ?? ''),
  ...[...code.matchAll(/'([a-z]\w*\.)'/g)].map(([, start]) => start ?? ''),
  ...[...code.matchAll(/(?:prefix[:=]\s*|label\(|labels\()['"]([\w.]+)['"]/g)].map(
    ([, start]) => `${start}.`,
  ),
]
// Labels of a closed list are looked up by the list's name.
const lists = new Set([...code.matchAll(/['"]([a-z]\w+)['"]/g)].map(([, word]) => word))
for (const key of german.keys()) {
  if (taxonomyKeys.has(key) && lists.has(key.split('.')[0])) continue
  const isUsed =
    code.includes(`'${key}'`) || code.includes(`"${key}"`) || starts.some((start) => key.startsWith(start))
  if (!isUsed) problems.push(`${key}: never used`)
}

console.log(`${german.size} German and ${english.size} English messages`)
for (const problem of problems) console.log(problem)
process.exit(problems.length > 0 ? 1 : 0)
