import type { PlatformRole } from '~/domain/permission/matrix'
import type { PageName } from '~/paths'
import type { Viewer } from '~/platform/session/viewer.server'
import { contextFor } from '../factories/user'
import { PARTICIPATION_VALUES } from './participation-values'
import { addressOf, PAGE_NAMES, parameterNames, type RouteModule, routeModule } from './routes'
import { unzip } from './unzip'

export type Visitor = { name: string; viewer: Viewer | null }
export const PLATFORM_OFFICES: readonly PlatformRole[] = ['staff', 'moderator', 'administrator']

/** Values to try for each parameter that occurs in the site map. */
export type ParameterValues = Readonly<Record<string, readonly string[]>>

export type Visit = { page: string; visitor: string; status: number; text: string }

/** The challenges of a test can be talked about; a test that writes contributions gives their ids. */
const withDiscussions = (values: ParameterValues): ParameterValues => ({
  ...PARTICIPATION_VALUES,
  subjectType: ['challenge'],
  subjectId: values['challengeId'] ?? [],
  ...values,
})

/** Every combination of the values for the parameters of a page. @throws Error for a parameter without values */
export function fillParameters(names: readonly string[], values: ParameterValues): Record<string, string>[] {
  return names.reduce<Record<string, string>[]>(
    (sets, name) => {
      const given = values[name]
      if (!given) throw new Error(`The crawler has no value for the parameter ${name}: give it one`)
      return sets.flatMap((set) => given.map((value) => ({ ...set, [name]: value })))
    },
    [{}],
  )
}

/** Everything that a loader's answer would send to a browser, as text: data, body, headers, thrown answers. */
export async function textOf(value: unknown): Promise<string> {
  if (value instanceof Promise) return textOf(await value)
  if (value instanceof Response) return `${[...value.headers].join('\n')}\n${await bodyOf(value)}`
  if (value instanceof Uint8Array) return Buffer.from(value).toString('latin1')
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Map || value instanceof Set) return textOf([...value])
  if (typeof value !== 'object' || value === null) return String(value)
  const parts = await Promise.all(
    Object.entries(value).map(async ([key, one]) => `${key}: ${await textOf(one)}`),
  )
  return parts.join('\n')
}

/** What a body says; an archive is opened, since nothing can be found in packed bytes. */
async function bodyOf(response: Response): Promise<string> {
  const bytes = new Uint8Array(await response.clone().arrayBuffer())
  const isArchive = response.headers.get('Content-Type') === 'application/zip'
  return isArchive ? textOf(unzip(bytes)) : Buffer.from(bytes).toString('utf8')
}

/** Calls one loader as one visitor. */
export async function visit(
  module: RouteModule,
  address: string,
  parameters: Record<string, string>,
  { name, viewer }: Visitor,
): Promise<Visit> {
  const request = new Request(`http://localhost${address}`)
  const args = { request, params: parameters, context: contextFor(viewer) }
  const call = async () => module.loader?.(args)
  const answer = await call().catch((thrown: unknown) => {
    if (thrown instanceof Response || isAnswer(thrown)) return thrown
    throw thrown
  })
  return { page: address, visitor: name, status: statusOf(answer), text: await textOf(answer) }
}

function isAnswer(value: unknown): value is { init: ResponseInit | null } {
  return typeof value === 'object' && value !== null && 'init' in value
}

function statusOf(answer: unknown): number {
  if (answer instanceof Response) return answer.status
  return isAnswer(answer) ? (answer.init?.status ?? 200) : 200
}

export type Crawl = {
  visitors: readonly Visitor[]
  values: ParameterValues
  pages?: readonly PageName[]
  /**
   * Visitors take turns with the languages: every pair of page, visitor and language is seen, not every triple. A
   * language changes words and addresses, and no guard looks at it. For long crawls that are made several times.
   */
  isInTurn?: boolean
}

const LOCALES = ['de', 'en'] as const

/**
 * Visits every page of the site map in both languages as every visitor, with every combination of the
 * parameters. Pages that are added to the map are visited without a change here.
 */
export async function crawl({
  visitors,
  values,
  pages = PAGE_NAMES,
  isInTurn = false,
}: Crawl): Promise<Visit[]> {
  const visits: Visit[] = []
  for (const page of pages) {
    const module = await routeModule(page)
    if (!module.loader) continue
    const filled = fillParameters(parameterNames(page), withDiscussions(values))
    for (const [turn, parameters] of filled.entries()) {
      for (const [place, visitor] of visitors.entries()) {
        const locales = isInTurn ? [LOCALES[(turn + place) % 2] ?? 'de'] : LOCALES
        for (const locale of locales) {
          visits.push(await visit(module, addressOf(page, locale, parameters), parameters, visitor))
        }
      }
    }
  }
  return visits
}
