-- CreateIndex
CREATE INDEX "StatementVote_consultationId_at_idx" ON "StatementVote"("consultationId", "at");

-- AlterTable
ALTER TABLE "Poll" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;
