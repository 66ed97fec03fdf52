import type { Params } from '@remix-run/react'
import { type ProposalSection, proposalSectionFrom } from '~/domain/proposal/sections'
import { notFound } from '~/platform/guard/not-found.server'

/**
 * The section of a proposal that an address names.
 * @throws Response 404 where there is none of that name
 */
export function requireSection(params: Params): ProposalSection {
  const section = proposalSectionFrom(params['section'])
  if (!section) throw notFound()
  return section
}
