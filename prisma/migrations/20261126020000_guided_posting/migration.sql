-- CreateTable
CREATE TABLE "ChallengeDraft" (
    "challengeId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "baseVersion" INTEGER NOT NULL,
    "base" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ChallengeDraft_pkey" PRIMARY KEY ("challengeId","userId","section")
);

-- CreateTable
CREATE TABLE "ApprovalComment" (
    "id" TEXT NOT NULL,
    "challengeId" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "asStaff" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ApprovalComment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ChallengeDraft_userId_idx" ON "ChallengeDraft"("userId");

-- CreateIndex
CREATE INDEX "ChallengeDraft_savedAt_idx" ON "ChallengeDraft"("savedAt");

-- CreateIndex
CREATE INDEX "ApprovalComment_authorId_idx" ON "ApprovalComment"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "ApprovalComment_challengeId_round_field_key" ON "ApprovalComment"("challengeId", "round", "field");

-- AddForeignKey
ALTER TABLE "ChallengeDraft" ADD CONSTRAINT "ChallengeDraft_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApprovalComment" ADD CONSTRAINT "ApprovalComment_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Sections write their own fields only: what was never written is an empty list from the beginning.
UPDATE "Challenge" SET "districts" = coalesce("districts", '{}'), "domains" = coalesce("domains", '{}'),
  "capabilities" = coalesce("capabilities", '{}'), "techniques" = coalesce("techniques", '{}')
WHERE "districts" IS NULL OR "domains" IS NULL OR "capabilities" IS NULL OR "techniques" IS NULL;
