-- CreateIndex
CREATE INDEX "StatementVote_consultationId_at_idx" ON "StatementVote"("consultationId", "at");
