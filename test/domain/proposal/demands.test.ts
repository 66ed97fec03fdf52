import { expect, it } from 'vitest'
import { DEMANDS_BY_SECTION, demandsIn } from '~/domain/proposal/demands'
import { PROPOSAL_SECTIONS } from '~/domain/proposal/sections'

it('stands in one section each, and in every one but that of the team', () => {
  const all = Object.values(DEMANDS_BY_SECTION).flat()
  expect(new Set(all).size).toBe(all.length)
  expect(PROPOSAL_SECTIONS.filter((section) => demandsIn(section).length === 0)).toEqual(['team'])
})
