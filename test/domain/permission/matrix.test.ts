import { describe, expect, it } from 'vitest'
import {
  isAllowed,
  ORGANISATION_ROLES,
  type OrganisationRole,
  PERMISSION_KEYS,
  PLATFORM_ROLES,
  type PlatformRole,
  RELATIONS,
  type Standing,
} from '~/domain/permission/matrix'
import { EXPECTED_HOLDERS, type Holders } from './expected-permissions'

const ORGANISATION: readonly (OrganisationRole | null)[] = [null, ...ORGANISATION_ROLES]
const PLATFORM: readonly (PlatformRole | null)[] = [null, ...PLATFORM_ROLES]

/** Every standing that can be put together, also those that no person should ever be in. */
const STANDINGS: readonly Standing[] = RELATIONS.flatMap((relation) =>
  ORGANISATION.flatMap((organisationRole) =>
    PLATFORM.map((platformRole) => ({ relation, organisationRole, platformRole, secondFactor: true })),
  ),
)

function holds(holders: Holders, { relation, organisationRole, platformRole }: Standing): boolean {
  const { members = [], partners = [], own = false, outside = [], office } = holders
  const isMember = relation === 'sameOrganisation'
  return (
    (isMember && members.length === ORGANISATION_ROLES.length) ||
    (isMember && organisationRole !== null && members.includes(organisationRole)) ||
    (relation === 'partner' && partners.length === ORGANISATION_ROLES.length) ||
    (relation === 'partner' && organisationRole !== null && partners.includes(organisationRole)) ||
    (own && relation === 'own') ||
    outside.includes(relation) ||
    (office !== undefined &&
      platformRole !== null &&
      office.roles.includes(platformRole) &&
      office.relations.includes(relation))
  )
}

const tell = ({ relation, organisationRole, platformRole }: Standing) =>
  `${relation}/${organisationRole}/${platformRole}`

describe('the permission matrix', () => {
  it('lists exactly the reviewed permissions', () => {
    expect([...PERMISSION_KEYS].sort()).toEqual(Object.keys(EXPECTED_HOLDERS).sort())
  })

  it.each(PERMISSION_KEYS)('%s is held by whom the reviewed table names, in every standing', (key) => {
    const got = STANDINGS.filter((standing) => isAllowed(key, standing)).map(tell)
    const expected = STANDINGS.filter((standing) => holds(EXPECTED_HOLDERS[key], standing)).map(tell)
    expect(got).toEqual(expected)
    expect(got.length).toBeLessThan(STANDINGS.length)
  })

  it('gives nothing to people who are signed out or conflicted', () => {
    const barred = STANDINGS.filter(({ relation }) => relation === 'signedOut' || relation === 'conflicted')
    const held = PERMISSION_KEYS.flatMap((key) => barred.filter((standing) => isAllowed(key, standing)))
    expect(held).toEqual([])
  })
})
