-- Events by the beginning of an action's name. Names of actions are compared byte by byte, so that an index serves
-- LIKE whatever the collation of the database is.
ALTER TABLE "Event" ALTER COLUMN "action" TYPE TEXT COLLATE "C";
CREATE INDEX "Event_action_id_idx" ON "Event"("action", "id");
