-- CreateEnum
CREATE TYPE "PartnerState" AS ENUM ('invited', 'confirmed', 'declined', 'left', 'takenBack');

-- AlterTable
ALTER TABLE "Challenge" ADD COLUMN     "whyNew" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "ChallengePartner" (
    "challengeId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "state" "PartnerState" NOT NULL DEFAULT 'invited',
    "invitedById" TEXT NOT NULL,
    "invitedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answeredById" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "reason" TEXT,
    "leftInPublic" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ChallengePartner_pkey" PRIMARY KEY ("challengeId","organisationId")
);

-- CreateTable
CREATE TABLE "SharedProblem" (
    "challengeId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedById" TEXT,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SharedProblem_pkey" PRIMARY KEY ("challengeId","organisationId")
);

-- CreateIndex
CREATE INDEX "ChallengePartner_organisationId_state_idx" ON "ChallengePartner"("organisationId", "state");

-- CreateIndex
CREATE INDEX "SharedProblem_organisationId_idx" ON "SharedProblem"("organisationId");

-- AddForeignKey
ALTER TABLE "ChallengePartner" ADD CONSTRAINT "ChallengePartner_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChallengePartner" ADD CONSTRAINT "ChallengePartner_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SharedProblem" ADD CONSTRAINT "SharedProblem_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SharedProblem" ADD CONSTRAINT "SharedProblem_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
