-- What a person did, for the person's own copy of their data.
CREATE INDEX "Event_actorId_id_idx" ON "Event"("actorId", "id");

-- Messages name persons by their id from now on: whose name it was says the event that the message tells of.
UPDATE "OutboxMessage" m SET params = (m.params - 'person') || jsonb_build_object('personId', e."actorId")
FROM "Event" e WHERE e.id = m."eventId" AND m.params ? 'person' AND e."actorId" IS NOT NULL;

UPDATE "Notification" n SET params = (n.params - 'person') || jsonb_build_object('personId', e."actorId")
FROM "Event" e WHERE e.id = n."eventId" AND n.params ? 'person' AND e."actorId" IS NOT NULL;
