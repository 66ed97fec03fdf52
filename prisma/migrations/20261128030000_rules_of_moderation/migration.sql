-- AlterTable
ALTER TABLE "Appeal" ADD COLUMN     "caseId" TEXT,
ADD COLUMN     "noticeId" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "Appeal_caseId_key" ON "Appeal"("caseId");

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ModerationCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "Notice"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Several reports of one thing are one open case, also where they come at the same moment.
CREATE UNIQUE INDEX "ModerationCase_one_open" ON "ModerationCase"("itemType", "itemId")
  WHERE "closedAt" IS NULL AND "kind" <> 'appeal';

-- Line breaks and tabs are no words.
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "ModerationDecision_words" CHECK (
  "ruleId" ~ '\S' AND "facts" ~ '\S' AND "explanation" ~ '\S' AND "scope" ~ '\S' AND "remedies" ~ '\S');
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_words" CHECK ("outcome" IS NULL OR "reasons" ~ '\S');
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_words" CHECK ("explanation" ~ '\S');

ALTER TABLE "ModerationDecision"
  ADD CONSTRAINT "ModerationDecision_own_cause" CHECK ("deciderId" IS NULL OR "deciderId" <> "userId");
ALTER TABLE "Appeal"
  ADD CONSTRAINT "Appeal_by_reporter" CHECK ("byAuthor" = ("noticeId" IS NULL));

-- The erasure of what somebody wrote says so for its transaction; nothing else may blank or delete.
CREATE FUNCTION is_erasing() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(current_setting('brueckenschlag.erasing', true), '') = 'on'
$$;

-- A contribution is hidden by a standing decision about this very contribution, comes back when that one is
-- lifted, and is not put back into waiting once everybody could read it, unless it says something else now.
CREATE FUNCTION keep_contribution() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD."state" = 'hidden' AND NEW."state" IN ('visible', 'held') AND EXISTS (
        SELECT 1 FROM "ModerationDecision" WHERE "id" = OLD."hiddenById" AND "liftedAt" IS NULL)
    THEN
        RAISE EXCEPTION 'a hidden contribution comes back when its decision is lifted' USING ERRCODE = 'check_violation';
    END IF;
    IF TG_OP = 'UPDATE' AND OLD."state" = 'visible' AND NEW."state" = 'held'
        AND to_jsonb(NEW) ->> TG_ARGV[1] = to_jsonb(OLD) ->> TG_ARGV[1]
    THEN
        RAISE EXCEPTION 'a contribution is hidden by a decision only' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW."state" = 'hidden' AND NOT EXISTS (
        SELECT 1 FROM "ModerationDecision"
        WHERE "id" = NEW."hiddenById" AND "itemType" = TG_ARGV[0] AND "itemId" = NEW."id"
          AND "measure" IN ('hide', 'remove') AND "liftedAt" IS NULL)
    THEN
        RAISE EXCEPTION 'a contribution is hidden by a decision about it' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER "Comment_hidden_by_its_decision" BEFORE INSERT OR UPDATE OF "state", "hiddenById" ON "Comment"
  FOR EACH ROW EXECUTE FUNCTION keep_contribution('comment', 'body');
CREATE TRIGGER "Statement_hidden_by_its_decision" BEFORE INSERT OR UPDATE OF "state", "hiddenById" ON "Statement"
  FOR EACH ROW EXECUTE FUNCTION keep_contribution('statement', 'text');

CREATE FUNCTION refuse_loss_of_a_contribution() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT is_erasing() THEN
        RAISE EXCEPTION '% is not deleted', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN OLD;
END
$$;
CREATE TRIGGER "Comment_stays" BEFORE DELETE ON "Comment" FOR EACH ROW EXECUTE FUNCTION refuse_loss_of_a_contribution();

-- Nobody decides about a report of their own.
CREATE FUNCTION refuse_decision_in_own_cause() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW."deciderId" IS NOT NULL AND EXISTS (
        SELECT 1 FROM "Notice" WHERE "caseId" = NEW."caseId" AND "reporterId" = NEW."deciderId")
    THEN
        RAISE EXCEPTION 'nobody decides about a report of their own' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER "ModerationDecision_own_report" BEFORE INSERT ON "ModerationDecision"
  FOR EACH ROW EXECUTE FUNCTION refuse_decision_in_own_cause();

-- A decision only ever gains the instant at which it was lifted; its facts may be blanked, since they may quote.
CREATE FUNCTION keep_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE'
        OR to_jsonb(NEW) - 'liftedAt' - 'facts' IS DISTINCT FROM to_jsonb(OLD) - 'liftedAt' - 'facts'
        OR (OLD."liftedAt" IS NOT NULL AND NEW."liftedAt" IS DISTINCT FROM OLD."liftedAt")
        OR (NEW."facts" IS DISTINCT FROM OLD."facts" AND NOT (is_erasing() AND NEW."facts" = '–'))
    THEN
        RAISE EXCEPTION 'ModerationDecision is final' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER "ModerationDecision_final" BEFORE UPDATE OR DELETE ON "ModerationDecision"
  FOR EACH ROW EXECUTE FUNCTION keep_decision();
CREATE TRIGGER "ModerationDecision_no_truncate" BEFORE TRUNCATE ON "ModerationDecision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A report stays as it was sent. Name and address of whoever sent it may be erased, never changed.
CREATE FUNCTION keep_notice() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changing CONSTANT text[] := ARRAY['reporterName', 'reporterEmail', 'reporterId', 'wasRight', 'snapshot', 'explanation'];
BEGIN
    IF TG_OP = 'DELETE'
        OR to_jsonb(NEW) - changing IS DISTINCT FROM to_jsonb(OLD) - changing
        OR (NEW."reporterName" IS DISTINCT FROM OLD."reporterName" AND NEW."reporterName" <> '')
        OR (NEW."reporterEmail" IS DISTINCT FROM OLD."reporterEmail" AND NEW."reporterEmail" <> '')
        OR (NEW."reporterId" IS DISTINCT FROM OLD."reporterId" AND NEW."reporterId" IS NOT NULL)
        OR (NEW."snapshot" IS DISTINCT FROM OLD."snapshot" AND NOT (is_erasing() AND NEW."snapshot" = ''))
        OR (NEW."explanation" IS DISTINCT FROM OLD."explanation" AND NOT (is_erasing() AND NEW."explanation" = '–'))
    THEN
        RAISE EXCEPTION 'Notice is kept as it was sent' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER "Notice_kept" BEFORE UPDATE OR DELETE ON "Notice" FOR EACH ROW EXECUTE FUNCTION keep_notice();
CREATE TRIGGER "Notice_no_truncate" BEFORE TRUNCATE ON "Notice" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A case stays, with the text as it was, and is closed once: by a decision, or by that about its appeal.
CREATE FUNCTION keep_case() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changing CONSTANT text[] := ARRAY['kind', 'claimedById', 'claimedUntil', 'closedAt', 'version', 'snapshot'];
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
CREATE TRIGGER "ModerationCase_kept" BEFORE UPDATE OR DELETE ON "ModerationCase"
  FOR EACH ROW EXECUTE FUNCTION keep_case();
CREATE TRIGGER "ModerationNote_append_only" BEFORE UPDATE OR DELETE ON "ModerationNote"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- An appeal names the one who decided first, so that another person decides about it; and that once.
CREATE FUNCTION keep_appeal() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changing CONSTANT text[] := ARRAY['text', 'reviewerId', 'outcome', 'reasons', 'decidedAt'];
    decision "ModerationDecision"%ROWTYPE;
BEGIN
    IF TG_OP = 'DELETE'
        OR (TG_OP = 'UPDATE' AND to_jsonb(NEW) - changing IS DISTINCT FROM to_jsonb(OLD) - changing)
        OR (TG_OP = 'UPDATE' AND OLD."outcome" IS NOT NULL AND to_jsonb(NEW) - 'text' IS DISTINCT FROM to_jsonb(OLD) - 'text')
        OR (TG_OP = 'UPDATE' AND NEW."text" IS DISTINCT FROM OLD."text" AND NOT (is_erasing() AND NEW."text" = ''))
    THEN
        RAISE EXCEPTION 'Appeal is kept' USING ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT * INTO decision FROM "ModerationDecision" WHERE "id" = NEW."decisionId";
    IF NEW."deciderId" IS DISTINCT FROM decision."deciderId" THEN
        RAISE EXCEPTION 'an appeal names who decided first' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW."reviewerId" IS NOT NULL AND (
        NEW."reviewerId" = decision."userId"
        OR EXISTS (SELECT 1 FROM "Notice" WHERE "caseId" = decision."caseId" AND "reporterId" = NEW."reviewerId"))
    THEN
        RAISE EXCEPTION 'nobody decides about an appeal in their own cause' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER "Appeal_kept" BEFORE INSERT OR UPDATE OR DELETE ON "Appeal"
  FOR EACH ROW EXECUTE FUNCTION keep_appeal();
CREATE TRIGGER "Appeal_no_truncate" BEFORE TRUNCATE ON "Appeal" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
