-- A discussion is read in several orders; each has an index that gives one page of it, however long it is.
-- The bound of five votes is NEWCOMER_VOTES (app/domain/participation/orders.ts).
CREATE INDEX "Comment_ranked_idx" ON "Comment" ("subjectType", "subjectId", "rank" DESC, "id" DESC)
  WHERE "parentId" IS NULL AND "agreeCount" + "disagreeCount" + "passCount" >= 5;
CREATE INDEX "Comment_newcomers_idx" ON "Comment" ("subjectType", "subjectId", "createdAt" DESC, "id" DESC)
  WHERE "parentId" IS NULL AND "agreeCount" + "disagreeCount" + "passCount" < 5;
CREATE INDEX "Comment_dated_idx" ON "Comment" ("subjectType", "subjectId", "createdAt" DESC, "id" DESC)
  WHERE "parentId" IS NULL;
CREATE INDEX "Comment_discussed_idx" ON "Comment" ("subjectType", "subjectId", "replyCount" DESC, "id" DESC)
  WHERE "parentId" IS NULL;
-- All contributions of a discussion, for its search.
CREATE INDEX "Comment_everything_idx" ON "Comment" ("subjectType", "subjectId", "createdAt" DESC, "id" DESC);
CREATE INDEX "Comment_answers_idx" ON "Comment" ("parentId", "createdAt", "id");
CREATE INDEX "Comment_answersId_idx" ON "Comment" ("answersId") WHERE "answersId" IS NOT NULL;
