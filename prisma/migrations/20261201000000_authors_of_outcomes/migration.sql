-- AlterTable
ALTER TABLE "Pilot" ADD COLUMN     "endEditorIds" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- Who has proposed an end of a pilot that goes on stands in its events.
UPDATE "Pilot" p SET "endEditorIds" = ARRAY(
    SELECT DISTINCT e."actorId" FROM "Event" e
    WHERE e."streamType" = 'pilot' AND e."streamId" = p."id" AND e."action" = 'pilot.endProposed'
      AND e."actorId" IS NOT NULL)
  WHERE p."state" IN ('published', 'endInApproval');

-- Whoever has written of the outcome does not approve it, also where somebody else has proposed it last.
ALTER TABLE "Pilot" DROP CONSTRAINT "Pilot_end_second_person";
ALTER TABLE "Pilot" ADD CONSTRAINT "Pilot_end_second_person" CHECK (
  "endApprovedById" IS NULL
    OR ("endApprovedById" IS DISTINCT FROM "endProposedById" AND "endApprovedById" <> ALL ("endEditorIds")));
