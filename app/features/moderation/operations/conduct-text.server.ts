import type { Locale } from '~/paths'

/** The rules of conduct, bundled with the server: one Markdown file a version and language, and one in plain words. */
const TEXTS = import.meta.glob<string>('../texts/*/*.md', { query: '?raw', import: 'default', eager: true })

/** The text of a version. @throws Error when there is no such text */
export function conductText(locale: Locale, version: number, isPlain = false): string {
  const source = TEXTS[`../texts/${locale}/conduct-${version}${isPlain ? '-plain' : ''}.md`]
  if (source === undefined) throw new Error(`no rules of conduct ${version} in ${locale}`)
  return source
}
