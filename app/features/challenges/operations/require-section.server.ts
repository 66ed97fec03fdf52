import type { Params } from '@remix-run/react'
import { type Section, sectionFrom } from '~/domain/challenge/sections'
import { notFound } from '~/platform/guard/not-found.server'

/**
 * The section that an address names.
 * @throws Response 404 where there is none of that name
 */
export function requireSection(params: Params): Section {
  const section = sectionFrom(params['section'])
  if (!section) throw notFound()
  return section
}
