-- Rules that hold whatever writes: answers that were corrected are added and never changed, a question keeps what was asked, and each state carries its words.
CREATE TRIGGER "EarlierAnswer_append_only" BEFORE UPDATE OR DELETE ON "EarlierAnswer" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "EarlierAnswer_no_truncate" BEFORE TRUNCATE ON "EarlierAnswer" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE "Question"
    ADD CONSTRAINT "Question_words_of_state" CHECK (
        ("state" = 'open' AND "answer" = '' AND "reason" = '' AND "answeredAt" IS NULL)
        OR ("state" = 'answered' AND "answer" <> '' AND "answeredAt" IS NOT NULL AND "answeredById" IS NOT NULL)
        OR ("state" = 'dismissed' AND "reason" <> '' AND "answeredAt" IS NOT NULL AND "answeredById" IS NOT NULL)),
    ADD CONSTRAINT "Question_number_positive" CHECK ("number" >= 1);

ALTER TABLE "Challenge"
    ADD CONSTRAINT "Challenge_question_dates" CHECK (
        ("questionsUntil" IS NULL) = ("answersUntil" IS NULL) AND ("questionsUntil" IS NULL OR "questionsUntil" < "answersUntil"));
