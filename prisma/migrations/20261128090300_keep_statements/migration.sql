-- A contribution is hidden by a standing decision about this very contribution, comes back when that one is lifted,
-- and is never put back into waiting once everybody could read it, whatever it says now: a change that would have to
-- wait is refused.
CREATE OR REPLACE FUNCTION keep_contribution() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD."state" = 'hidden' AND NEW."state" IN ('visible', 'held') AND EXISTS (
        SELECT 1 FROM "ModerationDecision" WHERE "id" = OLD."hiddenById" AND "liftedAt" IS NULL)
    THEN
        RAISE EXCEPTION 'a hidden contribution comes back when its decision is lifted' USING ERRCODE = 'check_violation';
    END IF;
    IF TG_OP = 'UPDATE' AND OLD."state" = 'visible' AND NEW."state" = 'held' THEN
        RAISE EXCEPTION 'a contribution is hidden by a decision only' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW."state" = 'hidden' AND NOT EXISTS (
        SELECT 1 FROM "ModerationDecision"
        WHERE "id" = NEW."hiddenById" AND "itemType" = TG_ARGV[0] AND "itemId" = NEW."id"
          AND "measure" = 'hide' AND "liftedAt" IS NULL)
    THEN
        RAISE EXCEPTION 'a contribution is hidden by a decision about it' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;

-- While its consultation is a draft a statement comes and goes with each saving; later it stays.
CREATE FUNCTION refuse_loss_of_a_statement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT is_erasing() AND EXISTS (
        SELECT 1 FROM "Consultation" WHERE "id" = OLD."consultationId" AND "state" <> 'draft')
    THEN
        RAISE EXCEPTION 'Statement is not deleted' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN OLD;
END
$$;
CREATE TRIGGER "Statement_stays" BEFORE DELETE ON "Statement"
  FOR EACH ROW EXECUTE FUNCTION refuse_loss_of_a_statement();
