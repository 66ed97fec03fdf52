-- CreateEnum
CREATE TYPE "ContributionState" AS ENUM ('visible', 'held', 'hidden', 'removed');

-- CreateEnum
CREATE TYPE "CommentCategory" AS ENUM ('question', 'concern', 'suggestion', 'experience');

-- CreateEnum
CREATE TYPE "VoteValue" AS ENUM ('agree', 'disagree', 'pass');

-- CreateEnum
CREATE TYPE "OfficialStatus" AS ENUM ('underReview', 'takenUp', 'partly', 'declined');

-- CreateEnum
CREATE TYPE "ModerationMeasure" AS ENUM ('noAction', 'warn', 'hide', 'lock', 'remove', 'pausePosting');

-- CreateEnum
CREATE TYPE "DecisionBasis" AS ENUM ('law', 'rule');

-- CreateEnum
CREATE TYPE "CaseKind" AS ENUM ('report', 'hint', 'firstPost', 'appeal');

-- CreateEnum
CREATE TYPE "AppealOutcome" AS ENUM ('upheld', 'rejected');

-- CreateEnum
CREATE TYPE "ConsultationState" AS ENUM ('draft', 'published', 'withdrawn', 'closed');

-- CreateEnum
CREATE TYPE "PollKind" AS ENUM ('single', 'multiple', 'ranked');

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "pseudonym" TEXT,
ADD COLUMN     "pseudonymKey" TEXT;

-- CreateTable
CREATE TABLE "Comment" (
    "id" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "rootId" TEXT NOT NULL,
    "parentId" TEXT,
    "depth" INTEGER NOT NULL DEFAULT 0,
    "answersId" TEXT,
    "authorId" TEXT NOT NULL,
    "category" "CommentCategory",
    "body" TEXT NOT NULL,
    "state" "ContributionState" NOT NULL DEFAULT 'visible',
    "version" INTEGER NOT NULL DEFAULT 1,
    "replyCount" INTEGER NOT NULL DEFAULT 0,
    "agreeCount" INTEGER NOT NULL DEFAULT 0,
    "disagreeCount" INTEGER NOT NULL DEFAULT 0,
    "passCount" INTEGER NOT NULL DEFAULT 0,
    "rank" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editedAt" TIMESTAMPTZ(3),
    "collapsedAt" TIMESTAMPTZ(3),
    "hiddenById" TEXT,
    "highlightedAt" TIMESTAMPTZ(3),
    "highlightedFor" TEXT NOT NULL DEFAULT '',
    "highlightedById" TEXT,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommentVersion" (
    "commentId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CommentVersion_pkey" PRIMARY KEY ("commentId","number")
);

-- CreateTable
CREATE TABLE "CommentAddendum" (
    "id" TEXT NOT NULL,
    "commentId" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CommentAddendum_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommentVote" (
    "commentId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "value" "VoteValue" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CommentVote_pkey" PRIMARY KEY ("commentId","userId")
);

-- CreateTable
CREATE TABLE "Follow" (
    "userId" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Follow_pkey" PRIMARY KEY ("userId","subjectType","subjectId")
);

-- CreateTable
CREATE TABLE "OfficialAnswer" (
    "id" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "status" "OfficialStatus" NOT NULL DEFAULT 'underReview',
    "reason" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "OfficialAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OfficialAnswerSource" (
    "answerId" TEXT NOT NULL,
    "commentId" TEXT NOT NULL,

    CONSTRAINT "OfficialAnswerSource_pkey" PRIMARY KEY ("answerId","commentId")
);

-- CreateTable
CREATE TABLE "ModerationDecision" (
    "id" TEXT NOT NULL,
    "caseId" TEXT,
    "itemType" TEXT,
    "itemId" TEXT,
    "userId" TEXT NOT NULL,
    "measure" "ModerationMeasure" NOT NULL,
    "ruleVersion" INTEGER NOT NULL,
    "ruleId" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "basis" "DecisionBasis" NOT NULL,
    "explanation" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3),
    "isPermanent" BOOLEAN NOT NULL DEFAULT false,
    "isAutomated" BOOLEAN NOT NULL DEFAULT false,
    "cascadeOfId" TEXT,
    "isFromNotice" BOOLEAN NOT NULL DEFAULT false,
    "remedies" TEXT NOT NULL,
    "deciderId" TEXT,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL,
    "liftedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ModerationDecision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ModerationCase" (
    "id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "kind" "CaseKind" NOT NULL,
    "itemType" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "snapshot" TEXT NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "claimedById" TEXT,
    "claimedUntil" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ModerationCase_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "ruleId" TEXT NOT NULL,
    "explanation" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "snapshot" TEXT NOT NULL,
    "reporterId" TEXT,
    "reporterName" TEXT NOT NULL DEFAULT '',
    "reporterEmail" TEXT NOT NULL DEFAULT '',
    "isGoodFaith" BOOLEAN NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "wasRight" BOOLEAN,
    "locale" TEXT NOT NULL DEFAULT 'de',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ModerationNote" (
    "id" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ModerationNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Appeal" (
    "id" TEXT NOT NULL,
    "decisionId" TEXT NOT NULL,
    "deciderId" TEXT,
    "text" TEXT NOT NULL DEFAULT '',
    "byAuthor" BOOLEAN NOT NULL DEFAULT true,
    "openedAt" TIMESTAMPTZ(3) NOT NULL,
    "reviewerId" TEXT,
    "outcome" "AppealOutcome",
    "reasons" TEXT NOT NULL DEFAULT '',
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Appeal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consultation" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "question" TEXT NOT NULL DEFAULT '',
    "background" TEXT NOT NULL DEFAULT '',
    "useOfResult" TEXT NOT NULL DEFAULT '',
    "startsAt" TIMESTAMPTZ(3),
    "endsAt" TIMESTAMPTZ(3),
    "state" "ConsultationState" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" TIMESTAMPTZ(3),
    "withdrawnReason" TEXT NOT NULL DEFAULT '',
    "outcome" TEXT NOT NULL DEFAULT '',
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Consultation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" TEXT NOT NULL,
    "consultationId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "textKey" TEXT NOT NULL,
    "authorId" TEXT,
    "state" "ContributionState" NOT NULL DEFAULT 'visible',
    "collapsedAt" TIMESTAMPTZ(3),
    "hiddenById" TEXT,
    "agreeCount" INTEGER NOT NULL DEFAULT 0,
    "disagreeCount" INTEGER NOT NULL DEFAULT 0,
    "passCount" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StatementVote" (
    "statementId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "consultationId" TEXT NOT NULL,
    "value" "VoteValue" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "StatementVote_pkey" PRIMARY KEY ("statementId","userId")
);

-- CreateTable
CREATE TABLE "OpinionRun" (
    "id" TEXT NOT NULL,
    "consultationId" TEXT NOT NULL,
    "votesHash" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "computedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "OpinionRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Poll" (
    "id" TEXT NOT NULL,
    "consultationId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "kind" "PollKind" NOT NULL,
    "mostChoices" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Poll_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PollOption" (
    "id" TEXT NOT NULL,
    "pollId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "PollOption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PollBallot" (
    "pollId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "optionIds" TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PollBallot_pkey" PRIMARY KEY ("pollId","userId")
);

-- CreateIndex
CREATE INDEX "Comment_subjectType_subjectId_parentId_rank_id_idx" ON "Comment"("subjectType", "subjectId", "parentId", "rank" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "Comment_subjectType_subjectId_parentId_id_idx" ON "Comment"("subjectType", "subjectId", "parentId", "id");

-- CreateIndex
CREATE INDEX "Comment_parentId_id_idx" ON "Comment"("parentId", "id");

-- CreateIndex
CREATE INDEX "Comment_authorId_id_idx" ON "Comment"("authorId", "id");

-- CreateIndex
CREATE INDEX "Comment_hiddenById_idx" ON "Comment"("hiddenById");

-- CreateIndex
CREATE INDEX "CommentAddendum_commentId_id_idx" ON "CommentAddendum"("commentId", "id");

-- CreateIndex
CREATE INDEX "CommentVote_userId_idx" ON "CommentVote"("userId");

-- CreateIndex
CREATE INDEX "Follow_subjectType_subjectId_idx" ON "Follow"("subjectType", "subjectId");

-- CreateIndex
CREATE INDEX "OfficialAnswer_subjectType_subjectId_id_idx" ON "OfficialAnswer"("subjectType", "subjectId", "id");

-- CreateIndex
CREATE INDEX "OfficialAnswer_organisationId_answeredAt_dueAt_idx" ON "OfficialAnswer"("organisationId", "answeredAt", "dueAt");

-- CreateIndex
CREATE INDEX "OfficialAnswer_answeredAt_dueAt_idx" ON "OfficialAnswer"("answeredAt", "dueAt");

-- CreateIndex
CREATE INDEX "OfficialAnswerSource_commentId_idx" ON "OfficialAnswerSource"("commentId");

-- CreateIndex
CREATE INDEX "ModerationDecision_itemType_itemId_idx" ON "ModerationDecision"("itemType", "itemId");

-- CreateIndex
CREATE INDEX "ModerationDecision_userId_measure_liftedAt_idx" ON "ModerationDecision"("userId", "measure", "liftedAt");

-- CreateIndex
CREATE INDEX "ModerationDecision_decidedAt_id_idx" ON "ModerationDecision"("decidedAt", "id");

-- CreateIndex
CREATE INDEX "ModerationDecision_caseId_idx" ON "ModerationDecision"("caseId");

-- CreateIndex
CREATE UNIQUE INDEX "ModerationDecision_id_deciderId_key" ON "ModerationDecision"("id", "deciderId");

-- CreateIndex
CREATE INDEX "ModerationCase_closedAt_openedAt_id_idx" ON "ModerationCase"("closedAt", "openedAt", "id");

-- CreateIndex
CREATE INDEX "ModerationCase_itemType_itemId_idx" ON "ModerationCase"("itemType", "itemId");

-- CreateIndex
CREATE UNIQUE INDEX "ModerationCase_year_number_key" ON "ModerationCase"("year", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_tokenHash_key" ON "Notice"("tokenHash");

-- CreateIndex
CREATE INDEX "Notice_caseId_idx" ON "Notice"("caseId");

-- CreateIndex
CREATE INDEX "Notice_reporterId_idx" ON "Notice"("reporterId");

-- CreateIndex
CREATE INDEX "ModerationNote_caseId_id_idx" ON "ModerationNote"("caseId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Appeal_decisionId_key" ON "Appeal"("decisionId");

-- CreateIndex
CREATE INDEX "Appeal_decidedAt_openedAt_idx" ON "Appeal"("decidedAt", "openedAt");

-- CreateIndex
CREATE INDEX "Consultation_organisationId_idx" ON "Consultation"("organisationId");

-- CreateIndex
CREATE INDEX "Consultation_state_endsAt_idx" ON "Consultation"("state", "endsAt");

-- CreateIndex
CREATE INDEX "Statement_authorId_idx" ON "Statement"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_consultationId_number_key" ON "Statement"("consultationId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_consultationId_textKey_key" ON "Statement"("consultationId", "textKey");

-- CreateIndex
CREATE INDEX "StatementVote_consultationId_userId_idx" ON "StatementVote"("consultationId", "userId");

-- CreateIndex
CREATE INDEX "StatementVote_userId_idx" ON "StatementVote"("userId");

-- CreateIndex
CREATE INDEX "OpinionRun_consultationId_computedAt_idx" ON "OpinionRun"("consultationId", "computedAt");

-- CreateIndex
CREATE UNIQUE INDEX "OpinionRun_consultationId_votesHash_key" ON "OpinionRun"("consultationId", "votesHash");

-- CreateIndex
CREATE UNIQUE INDEX "Poll_consultationId_position_key" ON "Poll"("consultationId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "PollOption_pollId_position_key" ON "PollOption"("pollId", "position");

-- CreateIndex
CREATE INDEX "PollBallot_userId_idx" ON "PollBallot"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "User_pseudonym_key" ON "User"("pseudonym");

-- CreateIndex
CREATE UNIQUE INDEX "User_pseudonymKey_key" ON "User"("pseudonymKey");

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Comment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_hiddenById_fkey" FOREIGN KEY ("hiddenById") REFERENCES "ModerationDecision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentVersion" ADD CONSTRAINT "CommentVersion_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentAddendum" ADD CONSTRAINT "CommentAddendum_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentVote" ADD CONSTRAINT "CommentVote_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfficialAnswer" ADD CONSTRAINT "OfficialAnswer_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfficialAnswerSource" ADD CONSTRAINT "OfficialAnswerSource_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "OfficialAnswer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfficialAnswerSource" ADD CONSTRAINT "OfficialAnswerSource_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationDecision" ADD CONSTRAINT "ModerationDecision_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ModerationCase"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ModerationCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ModerationNote" ADD CONSTRAINT "ModerationNote_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "ModerationCase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Appeal" ADD CONSTRAINT "Appeal_decisionId_fkey" FOREIGN KEY ("decisionId") REFERENCES "ModerationDecision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StatementVote" ADD CONSTRAINT "StatementVote_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpinionRun" ADD CONSTRAINT "OpinionRun_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Poll" ADD CONSTRAINT "Poll_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollOption" ADD CONSTRAINT "PollOption_pollId_fkey" FOREIGN KEY ("pollId") REFERENCES "Poll"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollBallot" ADD CONSTRAINT "PollBallot_pollId_fkey" FOREIGN KEY ("pollId") REFERENCES "Poll"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What no statement may write, whoever sends it.
ALTER TABLE "Comment"
  ADD CONSTRAINT "Comment_depth" CHECK ("depth" BETWEEN 0 AND 3 AND ("depth" = 0) = ("parentId" IS NULL)),
  ADD CONSTRAINT "Comment_root" CHECK (("parentId" IS NULL) = ("rootId" = "id")),
  ADD CONSTRAINT "Comment_hidden_by_decision" CHECK (("state" = 'hidden') = ("hiddenById" IS NOT NULL)),
  ADD CONSTRAINT "Comment_counts" CHECK (least("replyCount", "agreeCount", "disagreeCount", "passCount") >= 0);
ALTER TABLE "Statement"
  ADD CONSTRAINT "Statement_length" CHECK (char_length("text") BETWEEN 1 AND 140),
  ADD CONSTRAINT "Statement_hidden_by_decision" CHECK (("state" = 'hidden') = ("hiddenById" IS NOT NULL)),
  ADD CONSTRAINT "Statement_hiddenById_fkey" FOREIGN KEY ("hiddenById") REFERENCES "ModerationDecision"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "OfficialAnswer" ADD CONSTRAINT "OfficialAnswer_reason"
  CHECK ("answeredAt" IS NULL OR ("reason" <> '' AND "answeredById" IS NOT NULL));
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_outcome" CHECK ("state" <> 'closed' OR "outcome" <> '');
-- The statement of reasons is whole or is not written (Art. 17(3) DSA).
ALTER TABLE "ModerationDecision"
  ADD CONSTRAINT "ModerationDecision_reasons" CHECK (
    least(length(btrim("ruleId")), length(btrim("facts")), length(btrim("explanation")), length(btrim("scope")),
      length(btrim("remedies"))) > 0),
  ADD CONSTRAINT "ModerationDecision_end" CHECK (("until" IS NULL) = "isPermanent"),
  ADD CONSTRAINT "ModerationDecision_sanction_ends" CHECK ("measure" <> 'pausePosting' OR "until" IS NOT NULL),
  ADD CONSTRAINT "ModerationDecision_signature" CHECK (("deciderId" IS NULL) = "isAutomated"),
  ADD CONSTRAINT "ModerationDecision_no_machine" CHECK (NOT "isAutomated" OR "measure" = 'noAction'),
  ADD CONSTRAINT "ModerationDecision_item" CHECK (("itemType" IS NULL) = ("itemId" IS NULL));
ALTER TABLE "Appeal"
  ADD CONSTRAINT "Appeal_other_person" CHECK ("reviewerId" IS NULL OR "reviewerId" IS DISTINCT FROM "deciderId"),
  ADD CONSTRAINT "Appeal_decided" CHECK (
    ("outcome" IS NULL) = ("decidedAt" IS NULL)
    AND ("outcome" IS NULL OR ("reviewerId" IS NOT NULL AND length(btrim("reasons")) > 0)));
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_explained" CHECK (length(btrim("explanation")) > 0);
