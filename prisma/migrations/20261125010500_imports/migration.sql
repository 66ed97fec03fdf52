-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "dissolvedOn" DATE;

-- AlterTable
ALTER TABLE "ForeignChallenge" ADD COLUMN     "matchedAt" TIMESTAMPTZ(3),
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "ForeignSource" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable: scratch of running imports, so it needs no place in the write-ahead log
CREATE UNLOGGED TABLE "ImportKey" (
    "runId" TEXT NOT NULL,
    "key" UUID NOT NULL,

    CONSTRAINT "ImportKey_pkey" PRIMARY KEY ("runId","key")
);

-- CreateIndex
CREATE INDEX "ForeignChallenge_source_matchedAt_idx" ON "ForeignChallenge"("source", "matchedAt");

-- The organisation of a municipality is found by its key.
CREATE INDEX "Organisation_ags_idx" ON "Organisation" (("identifiers" ->> 'ags')) WHERE "identifiers" ? 'ags';
