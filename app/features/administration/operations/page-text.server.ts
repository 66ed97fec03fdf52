import { micromark } from 'micromark'
import type { Translate } from '~/i18n/translate'
import { type Locale, type PageName, path } from '~/paths'
import { operator } from '~/platform/operator.server'

/** The platform's own long texts, bundled with the server: one Markdown file a page and language. */
const TEXTS = import.meta.glob<string>('../texts/*/*.md', { query: '?raw', import: 'default', eager: true })

export type TextName = 'about' | 'how-it-works' | 'plain-language' | 'imprint' | 'privacy' | 'accessibility'

const PAGE_LINK = /\]\(page:(\w+)\)/g
const OPERATOR = /\{(\w+)\}/g
const MARKDOWN = /[\\`*_{}[\]()#+\-.!<>|~&]/g

/**
 * A text of the platform as HTML. `](page:imprint)` leads to a page in the same language, `{name}` stands
 * for what the configuration says about the operator.
 * @throws Error when there is no such text or it names something unknown
 */
export function pageText(name: TextName, locale: Locale, t: Translate): string {
  const source = TEXTS[`../texts/${locale}/${name}.md`]
  if (source === undefined) throw new Error(`no text ${name} in ${locale}`)
  const known: Record<string, string[]> = operator(t)
  const filled = source
    .replace(PAGE_LINK, (_, page: string) => `](${path(locale, page as PageName & 'home')})`)
    .replace(OPERATOR, (_, field: string) => {
      const lines = known[field]
      if (!lines) throw new Error(`${name} names an unknown field of the operator: ${field}`)
      return lines.map((line) => line.replace(MARKDOWN, '\\$&')).join('\\\n')
    })
  return micromark(filled)
}
