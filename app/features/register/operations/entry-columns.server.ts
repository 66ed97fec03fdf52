import { Prisma } from '#prisma/generated/client'
import type { TextColumns } from '~/features/challenges/operations/second-person.server'

/** The working copy as a text that is decided about, of an entry `e` and its current version `v`, where it has one. */
export const ENTRY_TEXT: TextColumns = {
  authorityId: Prisma.sql`e."authorityId"`,
  editorIds: Prisma.sql`e."editorIds"`,
  submittedById: Prisma.sql`e."submittedById"`,
  concernedIds: Prisma.sql`e."content"->>'providerOrganisation', v."providerOrganisationId"`,
}
