-- What Meilisearch has not taken in yet, where there is one: nothing is written here until it is configured.
CREATE TABLE "SearchSync" (
    "kind" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "sentRevision" INTEGER,
    "batch" TEXT,
    "taskUid" BIGINT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "error" TEXT,
    "deadAt" TIMESTAMPTZ(3),
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SearchSync_pkey" PRIMARY KEY ("kind","entityId")
);

CREATE TABLE "SearchMirror" (
    "name" TEXT NOT NULL,
    "settingsHash" TEXT,
    "lastTaskUid" BIGINT,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "pausedUntil" TIMESTAMPTZ(3),
    "pausedBecause" TEXT,
    "building" TEXT,
    "rebuildAskedAt" TIMESTAMPTZ(3),
    "rebuiltAt" TIMESTAMPTZ(3),
    "reconcileAskedAt" TIMESTAMPTZ(3),
    "reconciledAt" TIMESTAMPTZ(3),

    CONSTRAINT "SearchMirror_pkey" PRIMARY KEY ("name")
);

CREATE INDEX "SearchSync_nextAt_idx" ON "SearchSync"("nextAt");
CREATE INDEX "SearchSync_taskUid_idx" ON "SearchSync"("taskUid");

-- A trigger, because then no path that writes an entry can forget it, and both are in one transaction. A thing that
-- changes again while it is on its way keeps the task that carries it; its higher revision sends it once more.
CREATE FUNCTION note_search_sync(kinds TEXT[], ids TEXT[]) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
  IF cardinality(kinds) IS NULL OR cardinality(kinds) = 0 THEN RETURN; END IF;
  IF NOT EXISTS (SELECT 1 FROM "SearchMirror") THEN RETURN; END IF;
  INSERT INTO "SearchSync" AS s ("kind", "entityId", "nextAt", "changedAt")
  SELECT k.kind, k.id, clock_timestamp(), clock_timestamp() FROM unnest(kinds, ids) AS k(kind, id) ORDER BY 1, 2
  ON CONFLICT ("kind", "entityId") DO UPDATE SET "revision" = s."revision" + 1, "attempts" = 0, "error" = NULL,
    "deadAt" = NULL, "nextAt" = clock_timestamp();
  PERFORM pg_notify('search_mirror', '');
END $$;

CREATE FUNCTION search_entries_added() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_search_sync(array_agg("kind"), array_agg("entityId")) FROM changed;
  RETURN NULL;
END $$;

CREATE FUNCTION search_entries_updated() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_search_sync(array_agg(n."kind"), array_agg(n."entityId"))
  FROM changed n JOIN before o ON o."kind" = n."kind" AND o."entityId" = n."entityId" WHERE o."revision" <> n."revision";
  RETURN NULL;
END $$;

CREATE TRIGGER search_entries_added AFTER INSERT ON "SearchEntry"
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_entries_added();
CREATE TRIGGER search_entries_removed AFTER DELETE ON "SearchEntry"
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_entries_added();
CREATE TRIGGER search_entries_updated AFTER UPDATE ON "SearchEntry"
  REFERENCING NEW TABLE AS changed OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION search_entries_updated();
