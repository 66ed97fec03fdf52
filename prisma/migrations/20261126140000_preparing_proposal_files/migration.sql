-- AlterTable
ALTER TABLE "ProposalFile" ADD COLUMN     "attemptedAt" TIMESTAMPTZ(3),
ADD COLUMN     "attempts" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "ProposalFile_preparedAt_idx" ON "ProposalFile"("preparedAt");

