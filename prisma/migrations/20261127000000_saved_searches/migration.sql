-- Every entry of the search gets a number that goes up with each change, so that saved searches look at what is new.
ALTER TABLE "SearchEntry" ADD COLUMN "changeNumber" BIGSERIAL NOT NULL;

CREATE TABLE "SavedSearch" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "queryHash" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "pausedAt" TIMESTAMPTZ(3),
    "isTimed" BOOLEAN NOT NULL DEFAULT false,
    "plan" JSONB NOT NULL,
    "known" BIGINT[],
    "lookedTo" BIGINT NOT NULL,
    "lookedAt" TIMESTAMPTZ(3) NOT NULL,
    "toldAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedSearch_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "SavedSearchHit" (
    "savedSearchId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "noticeId" TEXT NOT NULL,
    "matched" JSONB,
    "toldAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SavedSearchHit_pkey" PRIMARY KEY ("savedSearchId","kind","entityId")
);

CREATE INDEX "SearchEntry_changeNumber_idx" ON "SearchEntry"("changeNumber");
CREATE INDEX "SearchEntry_deadlineAt_idx" ON "SearchEntry"("deadlineAt");
CREATE INDEX "SavedSearch_queryHash_locale_idx" ON "SavedSearch"("queryHash", "locale");
CREATE UNIQUE INDEX "SavedSearch_userId_queryHash_key" ON "SavedSearch"("userId", "queryHash");
CREATE INDEX "SavedSearchHit_noticeId_idx" ON "SavedSearchHit"("noticeId");

ALTER TABLE "SavedSearch" ADD CONSTRAINT "SavedSearch_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "SavedSearchHit" ADD CONSTRAINT "SavedSearchHit_savedSearchId_fkey" FOREIGN KEY ("savedSearchId") REFERENCES "SavedSearch"("id") ON DELETE CASCADE ON UPDATE CASCADE;
