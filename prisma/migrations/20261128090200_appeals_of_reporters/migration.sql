-- Everybody who reported may appeal against that nothing was done, each once; and the author once.
DROP INDEX "Appeal_decisionId_key";

CREATE UNIQUE INDEX "Appeal_decisionId_noticeId_key" ON "Appeal"("decisionId", "noticeId");

CREATE UNIQUE INDEX "Appeal_one_of_the_author" ON "Appeal"("decisionId") WHERE "noticeId" IS NULL;
