import path from 'node:path'
import { pattern, siteMap } from '#site-map'
import type { PageName } from '~/paths'

type Handler = (args: unknown) => unknown
export type RouteModule = { loader?: Handler; action?: Handler; default?: unknown }

/** Every page of the site map by name. */
export const PAGE_NAMES = Object.keys(siteMap).filter((name): name is PageName => name in siteMap)

/** The module of a page, as the router would load it. */
export async function routeModule(name: PageName): Promise<RouteModule> {
  const file = path.resolve('app/features', siteMap[name][2])
  return import(/* @vite-ignore */ file)
}

/** Names of the parameters in a page's address; the rest of an address is called `*`. */
export function parameterNames(name: PageName): string[] {
  return pattern(name, 'de')
    .split('/')
    .flatMap((part) => (part.startsWith(':') ? [part.slice(1)] : part === '*' ? ['*'] : []))
}

/** An address of a page with the parameters filled in. */
export function addressOf(name: PageName, locale: 'de' | 'en', parameters: Record<string, string>): string {
  return pattern(name, locale).replace(/:(\w+)|\*/g, (part, key: string | undefined) =>
    encodeURIComponent(parameters[key ?? part] ?? ''),
  )
}
