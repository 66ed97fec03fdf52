import type { Key, SearchEngine } from '#search/engine'
import { showKeys } from '#search/kinds/show-keys.server'
import type { OrganisationKind } from '~/domain/taxonomy/vocabulary'
import type { Locale } from '~/paths'
import { logger } from '~/platform/logger.server'
import { type ShownHit, shownHit } from './find-things.server'
import { searchEngine } from './search-engine.server'

const MOST = 4
/** No page waits longer for what stands below it. */
const PATIENCE_MILLISECONDS = 500
const CHALLENGES = ['challenge', 'foreignChallenge']
/** An authority offers nothing; who has the same problem is found by its challenges. */
const ORGANISATIONS: Readonly<Record<OrganisationKind, SimilarKind | null>> = {
  company: 'provider',
  freelancer: 'provider',
  network: 'provider',
  researchCentre: 'researchCentre',
  innovationCentre: 'innovationCentre',
  authority: null,
}

/** What the heading of a list of similar things calls them. */
type SimilarKind = 'challenge' | 'provider' | 'researchCentre' | 'innovationCentre'
export type Similar = { kind: SimilarKind; things: ShownHit[] }
type Options = { engine?: SearchEngine; patience?: number }

/** Public challenges that read like a public one, of here or elsewhere. */
export function similarChallenges(
  kind: 'challenge' | 'foreignChallenge',
  id: string,
  locale: Locale,
  options?: Options,
): Promise<Similar> {
  return find('challenge', { kind, id }, CHALLENGES, locale, options)
}

/** Organisations of the same sort that present themselves like this one. */
export async function similarOrganisations(
  { id, kind }: { id: string; kind: OrganisationKind },
  locale: Locale,
  options?: Options,
): Promise<Similar> {
  const searched = ORGANISATIONS[kind]
  if (!searched) return { kind: 'provider', things: [] }
  return find(searched, { kind: searched, id }, [searched], locale, options)
}

/** An engine that fails or is slow costs the page this list and nothing else. */
async function find(
  kind: SimilarKind,
  key: Key,
  kinds: readonly string[],
  locale: Locale,
  { engine = searchEngine(), patience = PATIENCE_MILLISECONDS }: Options = {},
): Promise<Similar> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<ShownHit[]>((resolve) => {
    timer = setTimeout(() => resolve([]), patience)
  })
  const found = read(engine, key, kinds, locale).catch((error: unknown): ShownHit[] => {
    logger().warn({ reason: String(error) }, 'What is similar was left out of a page')
    return []
  })
  const things = await Promise.race([found, late])
  clearTimeout(timer)
  return { kind, things }
}

async function read(
  engine: SearchEngine,
  key: Key,
  kinds: readonly string[],
  locale: Locale,
): Promise<ShownHit[]> {
  const at = new Date()
  const neighbours = await engine.similar(key, kinds, locale, MOST)
  const thingOf = await showKeys(neighbours, at, kinds)
  return neighbours.flatMap(({ title, ...neighbour }) => {
    const thing = thingOf(neighbour)
    const hit = { ...neighbour, title: [{ text: title, isMatch: false }], excerpt: [] }
    return thing ? [{ ...shownHit(hit, thing, locale), budgetMaxCents: null }] : []
  })
}
