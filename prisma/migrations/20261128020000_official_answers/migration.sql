-- AlterTable
ALTER TABLE "Challenge" ADD COLUMN     "outcome" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "OfficialAnswer" ADD COLUMN     "firstDueAt" TIMESTAMPTZ(3),
ADD COLUMN     "remindedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "OfficialAnswerVersion" (
    "answerId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "OfficialStatus" NOT NULL,
    "reason" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredById" TEXT NOT NULL,
    "replacedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OfficialAnswerVersion_pkey" PRIMARY KEY ("answerId","number")
);

-- CreateTable
CREATE TABLE "OfficialAnswerCause" (
    "commentId" TEXT NOT NULL,
    "answerId" TEXT NOT NULL,

    CONSTRAINT "OfficialAnswerCause_pkey" PRIMARY KEY ("commentId")
);

-- CreateIndex
CREATE INDEX "OfficialAnswerCause_answerId_idx" ON "OfficialAnswerCause"("answerId");

-- AddForeignKey
ALTER TABLE "OfficialAnswerVersion" ADD CONSTRAINT "OfficialAnswerVersion_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "OfficialAnswer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfficialAnswerCause" ADD CONSTRAINT "OfficialAnswerCause_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "OfficialAnswer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfficialAnswerCause" ADD CONSTRAINT "OfficialAnswerCause_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One answer is owed at a time about one thing: under review is owed, also where a first word was said.
CREATE UNIQUE INDEX "OfficialAnswer_one_owed" ON "OfficialAnswer" ("subjectType", "subjectId") WHERE "status" = 'underReview';
ALTER TABLE "OfficialAnswer" ADD CONSTRAINT "OfficialAnswer_status_is_given"
  CHECK ("status" = 'underReview' OR "answeredAt" IS NOT NULL);

-- What an office said before stays as it was.
CREATE TRIGGER "OfficialAnswerVersion_append_only" BEFORE UPDATE OR DELETE ON "OfficialAnswerVersion" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "OfficialAnswerVersion_no_truncate" BEFORE TRUNCATE ON "OfficialAnswerVersion" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Nothing is highlighted without a reason and a person.
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_highlighted_for_a_reason" CHECK (
  ("highlightedAt" IS NULL AND "highlightedById" IS NULL AND "highlightedFor" = '')
  OR ("highlightedAt" IS NOT NULL AND "highlightedById" IS NOT NULL AND length(btrim("highlightedFor")) > 0));

-- "Was wurde daraus?" is demanded of everything that is archived from now on. NOT VALID would not do: it would
-- refuse every later write to a row that was archived before it was asked.
DO $$
BEGIN
  EXECUTE format(
    'ALTER TABLE "Challenge" ADD CONSTRAINT "Challenge_archived_with_outcome" CHECK ("state" <> ''archived'' OR length(btrim("outcome")) > 0 OR ("archivedAt" IS NOT NULL AND "archivedAt" < %L::timestamptz))',
    to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'));
END $$;
