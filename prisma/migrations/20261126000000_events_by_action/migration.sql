-- The event view of administration filters by the beginning of an action's name.
CREATE INDEX "Event_action_idx" ON "Event"("action" text_pattern_ops);
