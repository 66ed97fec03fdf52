import { micromark } from 'micromark'
import type { ContentPage } from '~/domain/content/page-text'
import { RETENTION_KEYS } from '~/domain/retention/retention'
import type { Translate } from '~/i18n/translate'
import { type Locale, type PageName, pageExists, path } from '~/paths'
import { operator } from '~/platform/operator.server'
import { publicData } from '~/platform/public-data/public-data.server'

/** The platform's own long texts, bundled with the server: one Markdown file a page and language. */
const TEXTS = import.meta.glob<string>('../texts/*/*.md', { query: '?raw', import: 'default', eager: true })

const PAGE_LINK = /\]\(page:(\w+)\)/g
const FACT = /\{(\w+)\}/g
const MARKDOWN = /[\\`*_{}[\]()#+\-.!<>|~&]/g
const IMAGE = /<img src="[^"]*" alt="([^"]*)"[^>]*\/>/g

/** The text that the platform comes with. @throws Error when there is no such text */
export function bundledText(name: ContentPage, locale: Locale): string {
  const source = TEXTS[`../texts/${locale}/${name}.md`]
  if (source === undefined) throw new Error(`no text ${name} in ${locale}`)
  return source
}

/**
 * What a text may name in braces, in lines: what the configuration says about the operator, and for how many
 * days things are kept.
 */
export function textFacts(t: Translate): Record<string, string[]> {
  const { retention } = publicData()
  const days = RETENTION_KEYS.map((key) => [`${key}Days`, [String(retention[key])]])
  return { ...operator(t), ...Object.fromEntries(days) }
}

/** The text of a page as HTML: what administrators have published, or else what the platform comes with. */
export function pageText(name: ContentPage, locale: Locale, t: Translate): string {
  return renderText(publicData().texts.get(`${name}/${locale}`) ?? bundledText(name, locale), locale, t)
}

/**
 * Markdown as safe HTML: no raw HTML and no dangerous link (both by micromark), no image, which would be a
 * third-party request. `](page:imprint)` leads to a page in the same language, `{name}` stands for a
 * fact about this installation; what is unknown stays as it was written.
 */
export function renderText(source: string, locale: Locale, t: Translate): string {
  // A map: `{constructor}` names nothing.
  const known = new Map(Object.entries<string[]>(textFacts(t)))
  const filled = source
    .replace(PAGE_LINK, (whole, page: string) =>
      pageExists(page) ? `](${path(locale, page as PageName & 'home')})` : whole,
    )
    .replace(FACT, (whole, field: string) => {
      const lines = known.get(field)
      return lines ? lines.map((line) => line.replace(MARKDOWN, '\\$&')).join('\\\n') : whole
    })
  return micromark(filled).replace(IMAGE, '$1')
}
