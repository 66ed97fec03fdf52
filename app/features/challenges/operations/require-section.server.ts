import type { Params } from '@remix-run/react'
import { type Section, sectionFrom } from '~/domain/challenge/sections'
import type { ChallengeKind } from '~/domain/competition/competition'
import { notFound } from '~/platform/guard/not-found.server'

/**
 * The section that an address names.
 * @throws Response 404 where a challenge of this kind has none of that name
 */
export function requireSection(params: Params, kind: ChallengeKind): Section {
  const section = sectionFrom(params['section'], kind)
  if (!section) throw notFound()
  return section
}
