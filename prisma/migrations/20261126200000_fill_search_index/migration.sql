-- What is public already is written into the search index by the worker, which can analyse text: it begins with this row.
INSERT INTO "OutboxState" (entity, "entityId") VALUES ('searchIndex', 'all') ON CONFLICT DO NOTHING;
