import { pattern, siteMap } from '#site-map'

export type PageName = keyof typeof siteMap
export type Locale = 'de' | 'en'
export const LOCALES: readonly Locale[] = ['de', 'en']

type ParameterNames<Pattern extends string> = Pattern extends `${infer Head}/${infer Tail}`
  ? ParameterNames<Head> | ParameterNames<Tail>
  : Pattern extends `:${infer Name}`
    ? Name
    : never

/** The parameters a page's address needs, derived from the German pattern in the site map. */
export type PageParameters<Name extends PageName> = Record<ParameterNames<(typeof siteMap)[Name][0]>, string>

export type PageArguments<Name extends PageName> = keyof PageParameters<Name> extends never
  ? [parameters?: Record<string, never>]
  : [parameters: PageParameters<Name>]

/**
 * Builds the address of a page, for example `path('de', 'challenge', { challengeId })`.
 * Parameters are URL-encoded.
 */
export function path<Name extends PageName>(
  locale: Locale,
  name: Name,
  ...[parameters]: PageArguments<Name>
): string {
  const values: Record<string, string> = parameters ?? {}
  return pattern(name, locale)
    .split('/')
    .map((segment) =>
      segment.startsWith(':') ? encodeURIComponent(values[segment.slice(1)] ?? '') : segment,
    )
    .join('/')
}

/** The address of a page in both languages: for messages, whose language the reader chooses. */
export function bothPaths<Name extends PageName>(
  name: Name,
  ...parameters: PageArguments<Name>
): { path: string; pathEn: string } {
  return { path: path('de', name, ...parameters), pathEn: path('en', name, ...parameters) }
}

/** The language of an address: English lives under /en. */
export function localeOf(pathname: string): Locale {
  return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'de'
}

/** Page name of a route id such as `challenge.de`. */
export function pageOf(routeId: string): PageName | undefined {
  const name = routeId.slice(0, -3)
  return name in siteMap ? (name as PageName) : undefined
}

/** Whether a text names a page whose address needs no parameter: for links in texts. */
export function pageExists(name: string): boolean {
  return Object.hasOwn(siteMap, name) && !pattern(name as PageName, 'de').includes(':')
}
