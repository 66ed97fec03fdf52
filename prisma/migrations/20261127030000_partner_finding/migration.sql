-- CreateEnum
CREATE TYPE "IntroductionState" AS ENUM ('asked', 'agreed', 'declined', 'withdrawn', 'expired');

-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "contactIsPublic" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "isProposedAsPartner" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "PartnerMatch" (
    "kind" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "aboutId" TEXT NOT NULL,
    "otherId" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "reasons" JSONB NOT NULL,
    "computedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PartnerMatch_pkey" PRIMARY KEY ("kind","aboutId","otherId")
);

-- CreateTable
CREATE TABLE "Introduction" (
    "id" TEXT NOT NULL,
    "fromId" TEXT NOT NULL,
    "toId" TEXT NOT NULL,
    "state" "IntroductionState" NOT NULL DEFAULT 'asked',
    "message" TEXT NOT NULL,
    "reason" TEXT,
    "askedById" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredById" TEXT,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Introduction_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "PartnerMatch_organisationId_kind_score_idx" ON "PartnerMatch"("organisationId", "kind", "score" DESC);

-- CreateIndex
CREATE INDEX "PartnerMatch_kind_otherId_idx" ON "PartnerMatch"("kind", "otherId");

-- CreateIndex
CREATE INDEX "Introduction_fromId_askedAt_idx" ON "Introduction"("fromId", "askedAt");

-- CreateIndex
CREATE INDEX "Introduction_toId_askedAt_idx" ON "Introduction"("toId", "askedAt");

-- CreateIndex
CREATE INDEX "Introduction_state_expiresAt_idx" ON "Introduction"("state", "expiresAt");

-- AddForeignKey
ALTER TABLE "PartnerMatch" ADD CONSTRAINT "PartnerMatch_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Two organisations have one introduction between them that stands, whoever asked: both may ask at the same moment.
CREATE UNIQUE INDEX "Introduction_one_standing" ON "Introduction"
  (least("fromId", "toId"), greatest("fromId", "toId")) WHERE "state" IN ('asked', 'agreed');
ALTER TABLE "Introduction" ADD CONSTRAINT "Introduction_two_sides" CHECK ("fromId" <> "toId");
