-- The strongest hint of a program orders the part of the queue that hints brought.
ALTER TABLE "ModerationCase" ADD COLUMN "hintScore" DOUBLE PRECISION;

-- Hints come and go while a case is open; nothing else of it does.
CREATE OR REPLACE FUNCTION keep_case() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changing CONSTANT text[] := ARRAY['kind', 'claimedById', 'claimedUntil', 'closedAt', 'version', 'snapshot', 'hintScore'];
BEGIN
    IF TG_OP = 'DELETE'
        OR to_jsonb(NEW) - changing IS DISTINCT FROM to_jsonb(OLD) - changing
        OR (OLD."kind" = 'appeal') <> (NEW."kind" = 'appeal')
        OR (OLD."closedAt" IS NOT NULL AND NEW."closedAt" IS DISTINCT FROM OLD."closedAt")
        OR (NEW."snapshot" IS DISTINCT FROM OLD."snapshot" AND NOT (is_erasing() AND NEW."snapshot" = ''))
    THEN
        RAISE EXCEPTION 'ModerationCase is kept' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF OLD."closedAt" IS NULL AND NEW."closedAt" IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM "ModerationDecision" WHERE "caseId" = NEW."id")
        AND NOT EXISTS (SELECT 1 FROM "Appeal" WHERE "caseId" = NEW."id" AND "outcome" IS NOT NULL)
    THEN
        RAISE EXCEPTION 'a case is closed by a decision' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;

