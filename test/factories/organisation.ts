import type { Prisma } from '#prisma/generated/client'
import type { OrganisationState } from '~/domain/organisation/lifecycle'
import type { OrganisationRole } from '~/domain/permission/matrix'
import type { OrganisationKind } from '~/domain/taxonomy/vocabulary'
import { sortKey } from '~/domain/text/sort-key'
import { db } from '~/platform/database/client.server'

type Options = Partial<Prisma.OrganisationUncheckedCreateInput> & {
  /** default: company */
  kind?: OrganisationKind
  /** default: verified */
  state?: OrganisationState
}

const DECIDED_AT = new Date('2026-01-02T09:00:00Z')
let count = 0

/**
 * Makes an organisation, by default a verified company. A listed one looks as the import leaves it. Every
 * column can be overridden.
 */
export function createOrganisation({
  kind = 'company',
  state = 'verified',
  name,
  ...overrides
}: Options = {}) {
  count += 1
  const called = name ?? `Organisation ${count}`
  return db.organisation.create({
    data: {
      kind,
      state,
      name: called,
      sortKey: sortKey(called),
      summary: 'Wir bauen Verfahren für die Verwaltung.',
      ...traitsOf(state),
      ...overrides,
    },
  })
}

function traitsOf(state: OrganisationState): Partial<Prisma.OrganisationUncheckedCreateInput> {
  if (state === 'listed') {
    return { summary: '', source: 'test', externalId: `row-${count}`, sourceLicence: 'CC0', sourceHash: 'x' }
  }
  if (state === 'verified') return { verificationReason: 'Register geprüft.', verifiedAt: DECIDED_AT }
  if (state === 'rejected') return { verificationReason: 'Bitte ergänzen Sie den Registereintrag.' }
  return {}
}

/**
 * Makes somebody a member of an organisation.
 * @param options `ended`: the person has left since
 */
export function addMember(
  userId: string,
  organisationId: string,
  role: OrganisationRole = 'owner',
  options: { ended?: boolean } = {},
) {
  const endedAt = options.ended ? new Date('2026-02-01T00:00:00Z') : null
  return db.membership.create({ data: { userId, organisationId, role, endedAt } })
}
