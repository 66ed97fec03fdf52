import { describe, expect, it } from 'vitest'
import type { OrganisationState } from '~/domain/organisation/lifecycle'
import type { OrganisationRole, PlatformRole } from '~/domain/permission/matrix'
import { ORGANISATION_ROLES, PLATFORM_ROLES } from '~/domain/permission/matrix'
import { ORGANISATION_KINDS, type OrganisationKind } from '~/domain/taxonomy/vocabulary'
import { START_BLOCKS, type StartFacts, startBlocks, startPersona } from '~/domain/workspace/start-blocks'

type Member = StartFacts['memberships'][number]
const member = (kind: OrganisationKind, role: OrganisationRole, state: OrganisationState = 'verified') => ({
  isActive: true,
  ...{ kind, role, state },
})
const former = (one: Member) => ({ ...one, isActive: false })
const facts = (memberships: readonly Member[], platformRole: PlatformRole = 'citizen') => ({
  platformRole,
  memberships,
})

/** Reviewed by hand: who somebody is, how the page greets them, what stands on it from top to bottom. */
// biome-ignore format: one line a person
const REVIEWED: readonly (readonly [who: string, StartFacts, persona: string, blocks: string])[] = [
  ['citizen', facts([]), 'citizen', 'tasks firstSteps others latest'],
  ['former member', facts([former(member('company', 'owner'))]), 'citizen', 'tasks firstSteps others latest'],
  ['company, owner', facts([member('company', 'owner')]), 'provider', 'tasks matches proposals others profileGaps organisations'],
  ['freelancer', facts([member('freelancer', 'owner')]), 'provider', 'tasks matches proposals others profileGaps organisations'],
  ['company, editor', facts([member('company', 'editor')]), 'provider', 'tasks matches proposals others profileGaps organisations'],
  ['company, viewer', facts([member('company', 'viewer')]), 'reader', 'tasks readsAlong matches proposals others organisations'],
  ['company, finance', facts([member('company', 'finance')]), 'reader', 'tasks readsAlong matches proposals others organisations'],
  ['company in review', facts([member('company', 'owner', 'unverified')]), 'provider', 'tasks proposals others profileGaps latest organisations'],
  ['rejected company', facts([member('company', 'owner', 'rejected')]), 'provider', 'tasks others latest organisations'],
  ['research centre', facts([member('researchCentre', 'owner')]), 'research', 'tasks matches proposals others profileGaps organisations'],
  ['innovation centre', facts([member('innovationCentre', 'admin')]), 'innovation', 'tasks matches proposals others profileGaps organisations'],
  ['network', facts([member('network', 'admin')]), 'innovation', 'tasks matches proposals others profileGaps organisations'],
  ['authority, writer', facts([member('authority', 'editor')]), 'writer', 'tasks challenges register others organisations'],
  ['authority, approver', facts([member('authority', 'owner')]), 'approver', 'tasks challenges register others organisations'],
  ['authority, viewer', facts([member('authority', 'viewer')]), 'reader', 'tasks readsAlong challenges register others organisations'],
  ['authority in review', facts([member('authority', 'owner', 'unverified')]), 'approver', 'tasks challenges register others organisations'],
  ['staff', facts([], 'staff'), 'staff', 'tasks queue others'],
  ['moderator', facts([], 'moderator'), 'moderator', 'tasks moderation others'],
  ['administrator', facts([], 'administrator'), 'administrator', 'tasks queue health others'],
  ['two authorities', facts([member('authority', 'editor'), member('authority', 'admin')]), 'approver', 'tasks challenges register others organisations'],
  ['writer who reads along elsewhere', facts([member('authority', 'editor'), member('company', 'viewer')]), 'writer', 'tasks challenges register matches proposals others organisations'],
  ['authority and research', facts([member('authority', 'editor'), member('researchCentre', 'owner')]), 'several', 'tasks challenges register matches proposals others profileGaps organisations'],
  ['staff with a company', facts([member('company', 'owner')], 'staff'), 'several', 'tasks queue matches proposals others profileGaps organisations'],
]

describe('the start page', () => {
  it.each(REVIEWED)('of %s is made for them', (_who, given, persona, blocks) => {
    expect(startPersona(given)).toBe(persona)
    expect(startBlocks(given).join(' ')).toBe(blocks)
  })

  it('has every block for somebody', () => {
    const used = new Set(REVIEWED.flatMap(([, given]) => startBlocks(given)))
    expect(START_BLOCKS.filter((block) => !used.has(block))).toEqual([])
  })

  it('shows nobody an office that is not theirs, whatever their organisations', () => {
    for (const kind of ORGANISATION_KINDS) {
      for (const role of ORGANISATION_ROLES) {
        const blocks = startBlocks(facts([member(kind, role)]))
        expect(blocks).not.toEqual(expect.arrayContaining(['queue']))
        expect(blocks).not.toEqual(expect.arrayContaining(['health']))
        expect(blocks).not.toEqual(expect.arrayContaining(['moderation']))
      }
    }
    expect(startBlocks(facts([], 'staff'))).not.toContain('health')
    expect(startBlocks(facts([], 'moderator'))).not.toContain('queue')
  })

  it('begins with the tasks, keeps the order, and names each block once, for every combination of two', () => {
    const all = ORGANISATION_KINDS.flatMap((kind) => ORGANISATION_ROLES.map((role) => member(kind, role)))
    for (const platformRole of PLATFORM_ROLES) {
      for (const one of all) {
        for (const other of [...all, former(one)]) {
          const blocks = startBlocks(facts([one, other], platformRole))
          expect(blocks[0]).toBe('tasks')
          expect(blocks).toEqual(START_BLOCKS.filter((block) => blocks.includes(block)))
        }
      }
    }
  })

  it('forgets what somebody was', () => {
    for (const kind of ORGANISATION_KINDS) {
      expect(startBlocks(facts([former(member(kind, 'owner'))]))).toEqual(startBlocks(facts([])))
    }
  })
})
