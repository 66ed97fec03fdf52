-- A draft that nobody needs any more goes, with the results of its checks. What was ever public stays, and so does
-- a draft about which somebody outside was told something.
ALTER TABLE "Assessment" DROP CONSTRAINT "Assessment_challengeId_fkey";
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE FUNCTION refuse_loss_of_a_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- Its challenge is gone already: then this is the end of a draft.
    IF NOT EXISTS (SELECT 1 FROM "Challenge" WHERE "id" = OLD."challengeId") THEN RETURN OLD; END IF;
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

DROP TRIGGER "Assessment_append_only" ON "Assessment";
CREATE TRIGGER "Assessment_append_only" BEFORE UPDATE ON "Assessment" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Assessment_with_its_draft" BEFORE DELETE ON "Assessment" FOR EACH ROW EXECUTE FUNCTION refuse_loss_of_a_check();

CREATE FUNCTION refuse_loss_of_a_challenge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD."state" = 'draft' AND OLD."publishedAt" IS NULL THEN RETURN OLD; END IF;
    RAISE EXCEPTION 'a challenge that is no draft is never deleted' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "Challenge_stays" BEFORE DELETE ON "Challenge" FOR EACH ROW EXECUTE FUNCTION refuse_loss_of_a_challenge();
