-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "takesInvitations" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "MatchDecline" (
    "challengeId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "isTold" BOOLEAN NOT NULL DEFAULT false,
    "declinedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MatchDecline_pkey" PRIMARY KEY ("challengeId","organisationId")
);

-- CreateTable
CREATE TABLE "MatchInvitation" (
    "challengeId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "invitedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MatchInvitation_pkey" PRIMARY KEY ("challengeId","organisationId")
);

-- CreateTable
CREATE TABLE "MatchTold" (
    "challengeId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "providerToldAt" TIMESTAMPTZ(3),
    "authorityToldAt" TIMESTAMPTZ(3),

    CONSTRAINT "MatchTold_pkey" PRIMARY KEY ("challengeId","organisationId")
);

-- CreateTable
CREATE TABLE "Showing" (
    "organisationId" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "shown" INTEGER NOT NULL DEFAULT 0,
    "amongFirst" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Showing_pkey" PRIMARY KEY ("organisationId","day")
);

-- CreateIndex
CREATE INDEX "MatchDecline_organisationId_idx" ON "MatchDecline"("organisationId");

-- CreateIndex
CREATE INDEX "MatchInvitation_organisationId_idx" ON "MatchInvitation"("organisationId");

-- CreateIndex
CREATE INDEX "MatchTold_organisationId_idx" ON "MatchTold"("organisationId");

-- CreateIndex
CREATE INDEX "Showing_day_idx" ON "Showing"("day");

-- AddForeignKey
ALTER TABLE "MatchDecline" ADD CONSTRAINT "MatchDecline_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchDecline" ADD CONSTRAINT "MatchDecline_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchInvitation" ADD CONSTRAINT "MatchInvitation_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchInvitation" ADD CONSTRAINT "MatchInvitation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchTold" ADD CONSTRAINT "MatchTold_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MatchTold" ADD CONSTRAINT "MatchTold_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Showing" ADD CONSTRAINT "Showing_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is known already is no news: providers were told at the publication or find it in their list, and authorities
-- see their list. Without this row the first digest would tell everybody everything.
INSERT INTO "MatchTold" ("challengeId", "organisationId", "providerToldAt", "authorityToldAt")
SELECT "challengeId", "organisationId", clock_timestamp(), clock_timestamp() FROM "Match";
