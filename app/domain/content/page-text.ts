/** The platform's own pages whose texts administrators write. */
export const CONTENT_PAGES = ['about', 'plain-language', 'imprint', 'privacy', 'accessibility'] as const
export type ContentPage = (typeof CONTENT_PAGES)[number]

export const CONTENT_LOCALES = ['de', 'en'] as const
export type ContentLocale = (typeof CONTENT_LOCALES)[number]

export const TEXT_LIMIT = 60_000

const PAGE_LINK = /\]\(page:(\w*)\)/g
const PLACEHOLDER = /\{(\w+)\}/g
const FIRST_HEADING = /^ {0,3}#\s/m
const IMAGE = /!\[/
const HTML = /<\/?[a-z][^>]*>/i

export type TextProblem =
  | { problem: 'unknownPage' | 'unknownPlaceholder'; name: string }
  | { problem: 'mainHeading' | 'image' | 'html' }

/** What of a text cannot be shown as its author means it. Pages and placeholders are those of the platform. */
export function textProblems(
  markdown: string,
  known: { pages: readonly string[]; placeholders: readonly string[] },
): TextProblem[] {
  const unknown = (pattern: RegExp, names: readonly string[]) =>
    [...new Set([...markdown.matchAll(pattern)].map(([, name = '']) => name))].filter(
      (name) => !names.includes(name),
    )
  return [
    ...unknown(PAGE_LINK, known.pages).map((name) => ({ problem: 'unknownPage', name }) as const),
    ...unknown(PLACEHOLDER, known.placeholders).map(
      (name) => ({ problem: 'unknownPlaceholder', name }) as const,
    ),
    ...(FIRST_HEADING.test(markdown) ? [{ problem: 'mainHeading' } as const] : []),
    ...(IMAGE.test(markdown) ? [{ problem: 'image' } as const] : []),
    ...(HTML.test(markdown) ? [{ problem: 'html' } as const] : []),
  ]
}

export type VersionState = 'draft' | 'published' | 'former'

/** Where a version stands: the newest published one is shown; what is older was, or was never, shown. */
export function versionState(
  version: { number: number; isPublished: boolean },
  shown: number,
  newest: number,
): VersionState | 'left' {
  if (version.number === shown) return 'published'
  if (version.isPublished || version.number === 0) return 'former'
  return version.number === newest && version.number > shown ? 'draft' : 'left'
}
