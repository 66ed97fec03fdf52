import { Prisma } from '#prisma/generated/client'
import { LISTED_PARTNER_STATES } from '~/domain/challenge/partners'
import type { TextColumns } from '~/features/challenges/operations/second-person.server'

/** What is decided about of a pilot `p`: its text before it is published, its outcome at its end. */
export const PILOT_TEXT: TextColumns = {
  authorityId: Prisma.sql`p."authorityId"`,
  editorIds: Prisma.sql`(CASE p."state" WHEN 'endInApproval' THEN p."endEditorIds" ELSE p."editorIds" END)`,
  submittedById: Prisma.sql`(CASE p."state" WHEN 'endInApproval' THEN p."endProposedById" ELSE p."submittedById" END)`,
  concernedIds: Prisma.sql`SELECT taking."organisationId" FROM "PilotPartner" taking
    WHERE taking."pilotId" = p."id" AND taking."state"::text = ANY(${[...LISTED_PARTNER_STATES]}::text[])`,
}
