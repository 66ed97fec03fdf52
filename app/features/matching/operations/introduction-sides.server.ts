import type { Organisation } from '#prisma/generated/client'
import type { IntroducedSide } from '~/domain/matching/introduction'
import type { OrganisationKind } from '~/domain/taxonomy/vocabulary'
import { db, type Transaction } from '~/platform/database/client.server'

/** What is read of an organisation that asks or is asked; of its contact nothing but that there is one. */
export type Side = IntroducedSide & {
  id: string
  name: string
  kind: OrganisationKind
  isProposedAsPartner: boolean
}

type Row = Pick<
  Organisation,
  'id' | 'name' | 'kind' | 'state' | 'dissolvedOn' | 'isProposedAsPartner' | 'contactEmail' | 'contactPhone'
>

/** The columns that a side is made of. */
export const SIDE_COLUMNS = {
  ...{ id: true, name: true, kind: true, state: true, dissolvedOn: true, isProposedAsPartner: true },
  ...{ contactEmail: true, contactPhone: true },
} as const

/** An organisation as an introduction needs it. The contact itself stays behind. */
export function sideOf({ state, dissolvedOn, contactEmail, contactPhone, ...row }: Row): Side {
  return {
    ...row,
    isVerified: state === 'verified' && dissolvedOn === null,
    hasContact: contactEmail !== null || contactPhone !== null,
  }
}

/** Reads one side. @throws Error where there is no such organisation: guards have looked before */
export async function readSide(tx: Transaction, id: string): Promise<Side> {
  return sideOf(await tx.organisation.findUniqueOrThrow({ where: { id }, select: SIDE_COLUMNS }))
}

/** The way to reach an organisation, as its profile says it. */
export type Contact = { name: string | null; email: string | null; phone: string | null }

/** Reads a contact. Whoever calls this has made sure that it may be seen. */
export async function readContact(organisationId: string): Promise<Contact> {
  const row = await db.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { contactName: true, contactEmail: true, contactPhone: true },
  })
  return { name: row.contactName, email: row.contactEmail, phone: row.contactPhone }
}

/** The contacts of organisations that somebody writes for, in the order given: what others will see of them. One statement. */
export async function readOwnContacts(own: readonly { organisationId: string; name: string }[]) {
  const rows = await db.organisation.findMany({
    where: { id: { in: own.map(({ organisationId }) => organisationId) } },
    select: { id: true, contactName: true, contactEmail: true, contactPhone: true, contactIsPublic: true },
  })
  return own.map(({ organisationId, name }) => {
    const row = rows.find(({ id }) => id === organisationId)
    return {
      ...{ organisationId, organisation: name },
      name: row?.contactName ?? null,
      email: row?.contactEmail ?? null,
      phone: row?.contactPhone ?? null,
      isPublic: row?.contactIsPublic ?? false,
    }
  })
}
