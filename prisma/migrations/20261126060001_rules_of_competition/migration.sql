-- Rules that hold whatever writes. Phase one and the challenge name the same times: proposals are taken from then until then.
ALTER TABLE "CompetitionPhase"
    ADD CONSTRAINT "CompetitionPhase_number_positive" CHECK ("number" >= 1),
    ADD CONSTRAINT "CompetitionPhase_times_in_order" CHECK ("opensAt" < "deadlineAt");

ALTER TABLE "Prize"
    ADD CONSTRAINT "Prize_rank_positive" CHECK ("rank" >= 1),
    ADD CONSTRAINT "Prize_amount_not_negative" CHECK ("amountCents" >= 0);

ALTER TABLE "JuryMember" ADD CONSTRAINT "JuryMember_position_positive" CHECK ("position" >= 1);
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_phase_positive" CHECK ("phase" >= 1);
ALTER TABLE "Challenge" ADD CONSTRAINT "Challenge_opens_before_deadline" CHECK ("opensAt" < "deadlineAt");

CREATE FUNCTION refuse_times_of_two_kinds() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    challenge_id TEXT;
    challenge RECORD;
    phase_one RECORD;
BEGIN
    IF TG_TABLE_NAME = 'Challenge' THEN
        challenge_id := NEW."id";
    ELSIF TG_OP = 'DELETE' THEN
        challenge_id := OLD."challengeId";
    ELSE
        challenge_id := NEW."challengeId";
    END IF;
    SELECT "kind", "opensAt", "deadlineAt" INTO challenge FROM "Challenge" WHERE "id" = challenge_id;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    SELECT "opensAt", "deadlineAt" INTO phase_one FROM "CompetitionPhase"
        WHERE "challengeId" = challenge_id AND "number" = 1;
    IF challenge."kind" = 'open' AND FOUND THEN
        RAISE EXCEPTION 'the open call % has phases', challenge_id;
    END IF;
    IF challenge."kind" = 'competition' AND (challenge."opensAt" IS DISTINCT FROM phase_one."opensAt"
        OR challenge."deadlineAt" IS DISTINCT FROM phase_one."deadlineAt") THEN
        RAISE EXCEPTION 'the competition % and its first phase name different times', challenge_id;
    END IF;
    RETURN NULL;
END $$;

-- Judged at the end of the transaction, which writes both.
CREATE CONSTRAINT TRIGGER "CompetitionPhase_times_of_challenge"
    AFTER INSERT OR UPDATE OR DELETE ON "CompetitionPhase" DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION refuse_times_of_two_kinds();
CREATE CONSTRAINT TRIGGER "Challenge_times_of_phase"
    AFTER INSERT OR UPDATE OF "kind", "opensAt", "deadlineAt" ON "Challenge" DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION refuse_times_of_two_kinds();
