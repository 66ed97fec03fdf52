-- What everybody has read of a pilot stays so on every path: more time and never less, no way back from its
-- withdrawal, and of an approved outcome also why nothing was measured, and every value.
CREATE FUNCTION keep_course_of_pilot() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD."state" = 'withdrawn' AND NEW."state" <> 'withdrawn' THEN
        RAISE EXCEPTION 'a withdrawn pilot stays withdrawn' USING ERRCODE = 'check_violation';
    END IF;
    IF OLD."publishedAt" IS NOT NULL AND NEW."endsOn" IS DISTINCT FROM OLD."endsOn"
      AND (NEW."endsOn" > OLD."endsOn") IS NOT TRUE
    THEN
        RAISE EXCEPTION 'the end of a pilot is only postponed' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER "Pilot_course_kept" BEFORE UPDATE ON "Pilot" FOR EACH ROW EXECUTE FUNCTION keep_course_of_pilot();

CREATE FUNCTION is_pilot_over(pilot text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM "Pilot" WHERE "id" = pilot AND "state" IN ('finished', 'stopped', 'withdrawn'))
$$;
CREATE FUNCTION keep_record_of_ended_pilot() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF is_pilot_over(NEW."pilotId") THEN
        RAISE EXCEPTION 'the record of an ended pilot is closed' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER "PilotIndicator_closed" BEFORE UPDATE OF "unmeasuredBecause" ON "PilotIndicator"
  FOR EACH ROW EXECUTE FUNCTION keep_record_of_ended_pilot();
CREATE TRIGGER "PilotMilestone_closed" BEFORE UPDATE OF "reachedOn", "reachedHow" ON "PilotMilestone"
  FOR EACH ROW EXECUTE FUNCTION keep_record_of_ended_pilot();
