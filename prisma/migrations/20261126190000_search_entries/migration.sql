-- What the PostgreSQL engine keeps; only it reads and writes these tables. The application analyses the texts, so
-- every server gives the same answers; nothing here depends on a configuration of PostgreSQL's full text search.
CREATE TABLE "SearchEntry" (
    "kind" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "englishTitle" TEXT,
    "englishSummary" TEXT,
    "englishBody" TEXT,
    "organisation" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "statusAfter" TEXT,
    "districts" TEXT[],
    "domains" TEXT[],
    "capabilities" TEXT[],
    "deadlineAt" TIMESTAMPTZ(3),
    "budgetMaxCents" BIGINT,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "lexemes" tsvector NOT NULL,
    "titleLexemes" tsvector NOT NULL,
    "words" tsvector NOT NULL,
    "titleWords" tsvector NOT NULL,
    "foldedTitle" TEXT COLLATE "C" NOT NULL,
    "revision" TEXT NOT NULL,
    "indexedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("kind","entityId")
);

CREATE TABLE "SearchRemoval" (
    "kind" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "removedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SearchRemoval_pkey" PRIMARY KEY ("kind","entityId")
);

CREATE TABLE "SearchTerm" (
    "sort" TEXT NOT NULL,
    "term" TEXT COLLATE "C" NOT NULL,
    "spelling" TEXT,
    "documents" INTEGER NOT NULL,

    CONSTRAINT "SearchTerm_pkey" PRIMARY KEY ("sort","term")
);

CREATE INDEX "SearchEntry_lexemes_idx" ON "SearchEntry" USING GIN ("lexemes");
CREATE INDEX "SearchEntry_words_idx" ON "SearchEntry" USING GIN ("words");
CREATE INDEX "SearchEntry_titleWords_idx" ON "SearchEntry" USING GIN ("titleWords");
CREATE INDEX "SearchEntry_foldedTitle_idx" ON "SearchEntry"("foldedTitle");
CREATE INDEX "SearchEntry_publishedAt_kind_entityId_idx" ON "SearchEntry"("publishedAt" DESC, "kind", "entityId");
CREATE INDEX "SearchTerm_term_idx" ON "SearchTerm" USING GIN ("term" gin_trgm_ops);

-- Texts and vectors go out of line, what is counted and sorted stays in the row: thousands of hits are counted
-- by reading a few hundred pages.
ALTER TABLE "SearchEntry" SET (toast_tuple_target = 256);
ALTER TABLE "SearchEntry" ALTER COLUMN "districts" SET STORAGE MAIN;
ALTER TABLE "SearchEntry" ALTER COLUMN "domains" SET STORAGE MAIN;
ALTER TABLE "SearchEntry" ALTER COLUMN "capabilities" SET STORAGE MAIN;
ALTER TABLE "SearchEntry" ALTER COLUMN "titleLexemes" SET STORAGE MAIN;
ALTER TABLE "SearchEntry" ALTER COLUMN "lexemes" SET STORAGE EXTERNAL;

-- Counters change with every document: room in the page keeps the index of the words untouched.
ALTER TABLE "SearchTerm" SET (fillfactor = 70);
