-- Words are stemmed otherwise than before: the worker writes anew what matching reads of everything there is.
INSERT INTO "OutboxState" (entity, "entityId")
SELECT 'challenge', id FROM "Challenge"
UNION ALL SELECT 'organisation', id FROM "Organisation"
UNION ALL SELECT 'foreignSource', name FROM "ForeignSource"
ON CONFLICT (entity, "entityId") DO NOTHING;
UPDATE "ForeignChallenge" SET "matchedAt" = NULL WHERE "matchedAt" IS NOT NULL;
