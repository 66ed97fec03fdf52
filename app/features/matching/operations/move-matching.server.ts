import type { Transaction } from '~/platform/database/client.server'

/**
 * What a duplicate said of challenges, was invited to and was told becomes the survivor's; where both have a
 * row the survivor's stays. How often it was shown is added up. Computed matches go, and are computed anew.
 */
export async function moveMatching(tx: Transaction, from: string, to: string): Promise<void> {
  await tx.match.deleteMany({ where: { organisationId: from } })
  await tx.foreignMatch.deleteMany({ where: { organisationId: from } })
  await tx.$executeRaw`
    DELETE FROM "MatchDecline" f WHERE f."organisationId" = ${from} AND EXISTS (
      SELECT 1 FROM "MatchDecline" t WHERE t."organisationId" = ${to} AND t."challengeId" = f."challengeId")`
  await tx.matchDecline.updateMany({ where: { organisationId: from }, data: { organisationId: to } })
  await tx.$executeRaw`
    DELETE FROM "MatchInvitation" f WHERE f."organisationId" = ${from} AND EXISTS (
      SELECT 1 FROM "MatchInvitation" t WHERE t."organisationId" = ${to} AND t."challengeId" = f."challengeId")`
  await tx.matchInvitation.updateMany({ where: { organisationId: from }, data: { organisationId: to } })
  await tx.$executeRaw`
    DELETE FROM "MatchTold" f WHERE f."organisationId" = ${from} AND EXISTS (
      SELECT 1 FROM "MatchTold" t WHERE t."organisationId" = ${to} AND t."challengeId" = f."challengeId")`
  await tx.matchTold.updateMany({ where: { organisationId: from }, data: { organisationId: to } })
  await tx.$executeRaw`
    INSERT INTO "Showing" AS s ("organisationId", day, shown, "amongFirst")
    SELECT ${to}, day, shown, "amongFirst" FROM "Showing" WHERE "organisationId" = ${from}
    ON CONFLICT ("organisationId", day) DO UPDATE SET shown = s.shown + EXCLUDED.shown,
      "amongFirst" = greatest(s."amongFirst", EXCLUDED."amongFirst")`
  await tx.showing.deleteMany({ where: { organisationId: from } })
}
