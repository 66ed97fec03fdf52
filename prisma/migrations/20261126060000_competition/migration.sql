-- CreateEnum
CREATE TYPE "ChallengeKind" AS ENUM ('open', 'competition');

-- CreateEnum
CREATE TYPE "JuryRole" AS ENUM ('chair', 'member');

-- DropIndex
DROP INDEX "Proposal_challengeId_organisationId_key";

-- AlterTable
ALTER TABLE "Challenge" ADD COLUMN     "kind" "ChallengeKind" NOT NULL DEFAULT 'open',
ADD COLUMN     "opensAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Proposal" ADD COLUMN     "phase" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "CompetitionPhase" (
    "id" TEXT NOT NULL,
    "challengeId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "opensAt" TIMESTAMPTZ(3),
    "deadlineAt" TIMESTAMPTZ(3),
    "criteria" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "CompetitionPhase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Prize" (
    "id" TEXT NOT NULL,
    "challengeId" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "amountCents" BIGINT,

    CONSTRAINT "Prize_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JuryMember" (
    "id" TEXT NOT NULL,
    "challengeId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "affiliation" TEXT NOT NULL DEFAULT '',
    "role" "JuryRole" NOT NULL DEFAULT 'member',
    "userId" TEXT,

    CONSTRAINT "JuryMember_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "CompetitionPhase_challengeId_number_key" ON "CompetitionPhase"("challengeId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Prize_challengeId_rank_key" ON "Prize"("challengeId", "rank");

-- CreateIndex
CREATE INDEX "JuryMember_userId_idx" ON "JuryMember"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "JuryMember_challengeId_position_key" ON "JuryMember"("challengeId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_challengeId_organisationId_phase_key" ON "Proposal"("challengeId", "organisationId", "phase");

-- AddForeignKey
ALTER TABLE "CompetitionPhase" ADD CONSTRAINT "CompetitionPhase_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Prize" ADD CONSTRAINT "Prize_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JuryMember" ADD CONSTRAINT "JuryMember_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;
