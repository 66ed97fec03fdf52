import { DISTRICT_CODES } from '../../../app/domain/taxonomy/regions'
import {
  CAPABILITIES,
  DOMAINS,
  HOSTING_LOCATIONS,
  LICENCE_MODELS,
  TECHNIQUES,
} from '../../../app/domain/taxonomy/vocabulary'
import type { Prisma } from '../../../prisma/generated/client'
import { ADMINISTRATION } from '../../../search/analysis/words/administration'
import { TECHNOLOGY } from '../../../search/analysis/words/technology'
import { mulberry } from './retrieval-measures'

const WORDS = `${ADMINISTRATION} ${TECHNOLOGY}`.split(/\s+/).filter(Boolean)
/** What the database asks of a verified organisation. */
export const VERIFIED = { verificationReason: 'Geprüft.', verifiedAt: new Date('2026-01-01T00:00:00Z') }
const KINDS = ['company', 'company', 'company', 'freelancer', 'researchCentre'] as const

/**
 * Verified providers with texts of the length of real profiles: a summary of about 20 words and a description
 * of 60 to 200, drawn from the project's own vocabulary, common words more often than rare ones.
 */
export function generateProfiles(count: number, seed = 7): Prisma.OrganisationCreateManyInput[] {
  const random = mulberry(seed)
  const pick = <Item>(items: readonly Item[], from: number, to: number) => [
    ...new Set(Array.from({ length: from + Math.floor(random() * (to - from + 1)) }, () => one(items))),
  ]
  const one = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item
  const words = (length: number) =>
    Array.from({ length }, () => WORDS[Math.floor(random() ** 2 * WORDS.length)] ?? '').join(' ')
  return Array.from({ length: count }, (_, index) => ({
    id: `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    kind: one(KINDS),
    state: 'verified' as const,
    name: `Anbieter ${index}`,
    sortKey: `anbieter ${index}`,
    summary: words(20),
    description: words(60 + Math.floor(random() * 140)),
    capabilities: pick(CAPABILITIES, 1, 4),
    techniques: pick(TECHNIQUES, 1, 6),
    domains: pick(DOMAINS, 1, 4),
    districts: random() < 0.5 ? [] : pick(DISTRICT_CODES, 1, 4),
    hostingLocations: pick(HOSTING_LOCATIONS, 1, 3),
    licenceModels: pick(LICENCE_MODELS, 1, 2),
    readinessMin: 3,
    readinessMax: 4 + Math.floor(random() * 6),
    finishedPilots: Math.floor(random() * 3),
    ...VERIFIED,
  }))
}
