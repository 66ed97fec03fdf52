-- AlterEnum
ALTER TYPE "ConsultationState" ADD VALUE 'inApproval' BEFORE 'published';

-- AlterTable
ALTER TABLE "Consultation" ADD COLUMN     "approvedById" TEXT,
ADD COLUMN     "approvedByStaff" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "editorIds" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "endSoonToldAt" TIMESTAMPTZ(3),
ADD COLUMN     "endToldAt" TIMESTAMPTZ(3),
ADD COLUMN     "returnReason" TEXT,
ADD COLUMN     "startToldAt" TIMESTAMPTZ(3),
ADD COLUMN     "submittedAt" TIMESTAMPTZ(3),
ADD COLUMN     "submittedById" TEXT,
ADD COLUMN     "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- What no statement may write, whoever sends it.
ALTER TABLE "Consultation"
  ADD CONSTRAINT "Consultation_period" CHECK ("startsAt" < "endsAt"),
  ADD CONSTRAINT "Consultation_withdrawn" CHECK ("state" <> 'withdrawn' OR "withdrawnReason" <> '');
ALTER TABLE "Statement"
  ADD CONSTRAINT "Statement_counts" CHECK (least("agreeCount", "disagreeCount", "passCount") >= 0),
  ADD CONSTRAINT "Statement_key" CHECK ("textKey" <> ''),
  -- 140 characters as people count them: one of those may be several for the database (app/domain/participation/statement.ts).
  DROP CONSTRAINT "Statement_length",
  ADD CONSTRAINT "Statement_length" CHECK (char_length("text") BETWEEN 1 AND 560);
