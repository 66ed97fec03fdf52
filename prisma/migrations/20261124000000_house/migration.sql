-- Runs on PostgreSQL 15 and later and on PGlite.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- CreateEnum
CREATE TYPE "PlatformRole" AS ENUM ('citizen', 'staff', 'moderator', 'administrator');

-- CreateEnum
CREATE TYPE "OrganisationRole" AS ENUM ('owner', 'admin', 'editor', 'viewer');

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('authority', 'company', 'freelancer', 'researchCentre', 'innovationCentre', 'network');

-- CreateEnum
CREATE TYPE "OrganisationState" AS ENUM ('listed', 'unverified', 'verified', 'rejected');

-- CreateEnum
CREATE TYPE "ClaimState" AS ENUM ('awaitingMail', 'awaitingStaff', 'granted', 'refused');

-- CreateEnum
CREATE TYPE "JoinRequestState" AS ENUM ('pending', 'accepted', 'refused', 'cancelled');

-- CreateEnum
CREATE TYPE "ChallengeState" AS ENUM ('draft', 'inApproval', 'published', 'opened', 'withdrawn', 'archived');

-- CreateEnum
CREATE TYPE "ProposalState" AS ENUM ('draft', 'submitted', 'withdrawn');

-- CreateEnum
CREATE TYPE "MessageState" AS ENUM ('pending', 'sent', 'dead');

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailConfirmedAt" TIMESTAMPTZ(3),
    "passwordHash" TEXT NOT NULL,
    "displayName" TEXT NOT NULL,
    "platformRole" "PlatformRole" NOT NULL DEFAULT 'citizen',
    "locale" TEXT NOT NULL DEFAULT 'de',
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "toast" JSONB,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MailToken" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "subjectId" TEXT,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MailToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "resetAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" TEXT NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "state" "OrganisationState" NOT NULL DEFAULT 'unverified',
    "name" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "summaryEn" TEXT,
    "legalForm" TEXT,
    "sizeClass" TEXT,
    "capabilities" TEXT[],
    "techniques" TEXT[],
    "domains" TEXT[],
    "districts" TEXT[],
    "readinessMin" INTEGER,
    "readinessMax" INTEGER,
    "licenceModels" TEXT[],
    "hostingLocations" TEXT[],
    "availableFrom" DATE,
    "references" TEXT NOT NULL DEFAULT '',
    "finishedPilots" INTEGER NOT NULL DEFAULT 0,
    "website" TEXT,
    "contactName" TEXT,
    "contactEmail" TEXT,
    "contactPhone" TEXT,
    "street" TEXT,
    "postalCode" TEXT,
    "city" TEXT,
    "identifiers" JSONB NOT NULL DEFAULT '{}',
    "source" TEXT,
    "externalId" TEXT,
    "sourceLicence" TEXT,
    "sourceHash" TEXT,
    "verificationReason" TEXT,
    "verifiedAt" TIMESTAMPTZ(3),
    "verifiedById" TEXT,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "role" "OrganisationRole" NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "state" "ClaimState" NOT NULL DEFAULT 'awaitingMail',
    "note" TEXT NOT NULL DEFAULT '',
    "reason" TEXT,
    "decidedById" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "confirmedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "JoinRequest" (
    "id" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "state" "JoinRequestState" NOT NULL DEFAULT 'pending',
    "reason" TEXT,
    "decidedById" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "JoinRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Challenge" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "state" "ChallengeState" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "problem" TEXT NOT NULL DEFAULT '',
    "currentProcess" TEXT NOT NULL DEFAULT '',
    "desiredOutcome" TEXT NOT NULL DEFAULT '',
    "successCriteria" JSONB NOT NULL DEFAULT '[]',
    "dataSituation" TEXT NOT NULL DEFAULT '',
    "personalData" TEXT NOT NULL DEFAULT 'none',
    "constraints" TEXT NOT NULL DEFAULT '',
    "english" JSONB,
    "hostingDemand" TEXT NOT NULL DEFAULT 'any',
    "licenceDemand" TEXT NOT NULL DEFAULT 'any',
    "readinessMin" INTEGER,
    "districts" TEXT[],
    "domains" TEXT[],
    "capabilities" TEXT[],
    "techniques" TEXT[],
    "budgetMinCents" BIGINT,
    "budgetMaxCents" BIGINT,
    "startsOn" DATE,
    "deadlineAt" TIMESTAMPTZ(3),
    "contactName" TEXT NOT NULL DEFAULT '',
    "contactEmail" TEXT NOT NULL DEFAULT '',
    "contactPhone" TEXT NOT NULL DEFAULT '',
    "createdById" TEXT NOT NULL,
    "editorIds" TEXT[],
    "submittedById" TEXT,
    "submittedAt" TIMESTAMPTZ(3),
    "returnReason" TEXT,
    "approvedById" TEXT,
    "approvedByStaff" BOOLEAN NOT NULL DEFAULT false,
    "publishedAt" TIMESTAMPTZ(3),
    "openedAt" TIMESTAMPTZ(3),
    "openedWithStaff" BOOLEAN NOT NULL DEFAULT false,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnReason" TEXT,
    "archivedAt" TIMESTAMPTZ(3),
    "archivedReason" TEXT,
    "closingAnnounced" BOOLEAN NOT NULL DEFAULT false,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Challenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OpeningConsent" (
    "challengeId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "asStaff" BOOLEAN NOT NULL DEFAULT false,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OpeningConsent_pkey" PRIMARY KEY ("challengeId","userId")
);

-- CreateTable
CREATE TABLE "Proposal" (
    "id" TEXT NOT NULL,
    "challengeId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "state" "ProposalState" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "sealed" BYTEA NOT NULL,
    "createdById" TEXT NOT NULL,
    "updatedById" TEXT NOT NULL,
    "isDemo" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Submission" (
    "id" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,
    "contentHash" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedById" TEXT NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RefusedAttempt" (
    "id" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "contentHash" TEXT,
    "arrivedAt" TIMESTAMPTZ(3) NOT NULL,
    "deadlineAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RefusedAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Match" (
    "challengeId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "reasons" JSONB NOT NULL,
    "notifiedAt" TIMESTAMPTZ(3),
    "computedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Match_pkey" PRIMARY KEY ("challengeId","organisationId")
);

-- CreateTable
CREATE TABLE "SearchDocument" (
    "kind" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'de',
    "title" TEXT NOT NULL,
    "lexemes" TEXT[],
    "tsv" tsvector GENERATED ALWAYS AS (array_to_tsvector("lexemes")) STORED,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SearchDocument_pkey" PRIMARY KEY ("kind","entityId")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL,
    "streamType" TEXT NOT NULL,
    "streamId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "actorId" TEXT,
    "action" TEXT NOT NULL,
    "fields" TEXT[],
    "hashes" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "prevHash" TEXT NOT NULL,
    "mac" TEXT NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventDetail" (
    "eventId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "salt" TEXT NOT NULL,
    "value" JSONB,
    "sealed" BYTEA,

    CONSTRAINT "EventDetail_pkey" PRIMARY KEY ("eventId","field")
);

-- CreateTable
CREATE TABLE "EventHead" (
    "streamType" TEXT NOT NULL,
    "streamId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "mac" TEXT NOT NULL,
    "headMac" TEXT NOT NULL,

    CONSTRAINT "EventHead_pkey" PRIMARY KEY ("streamType","streamId")
);

-- CreateTable
CREATE TABLE "OutboxState" (
    "entity" TEXT NOT NULL,
    "entityId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "error" TEXT,
    "deadAt" TIMESTAMPTZ(3),

    CONSTRAINT "OutboxState_pkey" PRIMARY KEY ("entity","entityId")
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "params" JSONB NOT NULL DEFAULT '{}',
    "inApp" BOOLEAN NOT NULL DEFAULT true,
    "state" "MessageState" NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),
    "error" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OutboxMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notification" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "eventId" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "params" JSONB NOT NULL DEFAULT '{}',
    "readAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Feedback" (
    "id" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "page" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "replyTo" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "doneAt" TIMESTAMPTZ(3),

    CONSTRAINT "Feedback_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE INDEX "MailToken_userId_purpose_idx" ON "MailToken"("userId", "purpose");

-- CreateIndex
CREATE INDEX "MailToken_expiresAt_idx" ON "MailToken"("expiresAt");

-- CreateIndex
CREATE INDEX "RateLimit_resetAt_idx" ON "RateLimit"("resetAt");

-- CreateIndex
CREATE INDEX "Organisation_kind_state_sortKey_id_idx" ON "Organisation"("kind", "state", "sortKey", "id");

-- CreateIndex
CREATE INDEX "Organisation_state_sortKey_id_idx" ON "Organisation"("state", "sortKey", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_source_externalId_key" ON "Organisation"("source", "externalId");

-- CreateIndex
CREATE INDEX "Membership_organisationId_idx" ON "Membership"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_userId_organisationId_key" ON "Membership"("userId", "organisationId");

-- CreateIndex
CREATE INDEX "Claim_state_createdAt_idx" ON "Claim"("state", "createdAt");

-- CreateIndex
CREATE INDEX "Claim_organisationId_idx" ON "Claim"("organisationId");

-- CreateIndex
CREATE INDEX "Claim_userId_idx" ON "Claim"("userId");

-- CreateIndex
CREATE INDEX "JoinRequest_organisationId_state_idx" ON "JoinRequest"("organisationId", "state");

-- CreateIndex
CREATE INDEX "JoinRequest_userId_idx" ON "JoinRequest"("userId");

-- CreateIndex
CREATE INDEX "Challenge_state_publishedAt_id_idx" ON "Challenge"("state", "publishedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Challenge_state_deadlineAt_id_idx" ON "Challenge"("state", "deadlineAt", "id");

-- CreateIndex
CREATE INDEX "Challenge_authorityId_idx" ON "Challenge"("authorityId");

-- CreateIndex
CREATE INDEX "Proposal_organisationId_idx" ON "Proposal"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_challengeId_organisationId_key" ON "Proposal"("challengeId", "organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_proposalId_number_key" ON "Submission"("proposalId", "number");

-- CreateIndex
CREATE INDEX "RefusedAttempt_proposalId_idx" ON "RefusedAttempt"("proposalId");

-- CreateIndex
CREATE INDEX "Match_organisationId_score_idx" ON "Match"("organisationId", "score" DESC);

-- CreateIndex
CREATE INDEX "Match_challengeId_score_idx" ON "Match"("challengeId", "score" DESC);

-- CreateIndex
CREATE INDEX "SearchDocument_tsv_idx" ON "SearchDocument" USING GIN ("tsv");

-- CreateIndex
CREATE INDEX "Event_at_idx" ON "Event"("at");

-- CreateIndex
CREATE UNIQUE INDEX "Event_streamType_streamId_seq_key" ON "Event"("streamType", "streamId", "seq");

-- CreateIndex
CREATE INDEX "OutboxState_deadAt_nextAt_idx" ON "OutboxState"("deadAt", "nextAt");

-- CreateIndex
CREATE INDEX "OutboxMessage_state_nextAt_idx" ON "OutboxMessage"("state", "nextAt");

-- CreateIndex
CREATE UNIQUE INDEX "OutboxMessage_eventId_userId_key" ON "OutboxMessage"("eventId", "userId");

-- CreateIndex
CREATE INDEX "Notification_userId_readAt_createdAt_idx" ON "Notification"("userId", "readAt", "createdAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Notification_eventId_userId_key" ON "Notification"("eventId", "userId");

-- CreateIndex
CREATE INDEX "Feedback_doneAt_createdAt_idx" ON "Feedback"("doneAt", "createdAt");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MailToken" ADD CONSTRAINT "MailToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JoinRequest" ADD CONSTRAINT "JoinRequest_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "JoinRequest" ADD CONSTRAINT "JoinRequest_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Challenge" ADD CONSTRAINT "Challenge_authorityId_fkey" FOREIGN KEY ("authorityId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpeningConsent" ADD CONSTRAINT "OpeningConsent_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RefusedAttempt" ADD CONSTRAINT "RefusedAttempt_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Match" ADD CONSTRAINT "Match_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Match" ADD CONSTRAINT "Match_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventDetail" ADD CONSTRAINT "EventDetail_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutboxMessage" ADD CONSTRAINT "OutboxMessage_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notification" ADD CONSTRAINT "Notification_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Rules that hold whatever writes: code, a command, or somebody with a database shell.
ALTER TABLE "Challenge"
    ADD CONSTRAINT "Challenge_deadline_when_public" CHECK ("state" NOT IN ('published', 'opened') OR "deadlineAt" IS NOT NULL),
    ADD CONSTRAINT "Challenge_budget_order" CHECK ("budgetMinCents" IS NULL OR "budgetMaxCents" IS NULL OR "budgetMinCents" <= "budgetMaxCents"),
    ADD CONSTRAINT "Challenge_budget_positive" CHECK (("budgetMinCents" IS NULL OR "budgetMinCents" >= 0) AND ("budgetMaxCents" IS NULL OR "budgetMaxCents" >= 0)),
    ADD CONSTRAINT "Challenge_readiness" CHECK ("readinessMin" IS NULL OR "readinessMin" BETWEEN 1 AND 9),
    ADD CONSTRAINT "Challenge_withdrawal_has_reason" CHECK ("withdrawnAt" IS NULL OR length(trim(coalesce("withdrawnReason", ''))) > 0),
    ADD CONSTRAINT "Challenge_second_person" CHECK ("approvedById" IS NULL OR ("approvedById" <> ALL ("editorIds") AND "approvedById" IS DISTINCT FROM "submittedById")),
    ADD CONSTRAINT "Challenge_published_is_approved" CHECK ("state" NOT IN ('published', 'opened') OR ("approvedById" IS NOT NULL AND "publishedAt" IS NOT NULL)),
    ADD CONSTRAINT "Challenge_opened_after_deadline" CHECK ("openedAt" IS NULL OR "openedAt" >= "deadlineAt"),
    ADD CONSTRAINT "Challenge_withdrawn_unread" CHECK ("withdrawnAt" IS NULL OR "openedAt" IS NULL);

ALTER TABLE "Organisation"
    ADD CONSTRAINT "Organisation_readiness" CHECK (coalesce("readinessMin", 1) BETWEEN 1 AND 9 AND coalesce("readinessMax", 9) BETWEEN 1 AND 9 AND coalesce("readinessMin", 1) <= coalesce("readinessMax", 9)),
    ADD CONSTRAINT "Organisation_verification_has_reason" CHECK ("verifiedAt" IS NULL OR length(trim(coalesce("verificationReason", ''))) > 0);

ALTER TABLE "Submission"
    ADD CONSTRAINT "Submission_number" CHECK ("number" > 0),
    ADD CONSTRAINT "Submission_hash" CHECK ("contentHash" ~ '^[0-9a-f]{64}$');

ALTER TABLE "EventDetail" ADD CONSTRAINT "EventDetail_one_form" CHECK (num_nonnulls("value", "sealed") <= 1);

-- What is written here stays as it was written.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE TRIGGER "Event_append_only" BEFORE UPDATE OR DELETE ON "Event" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Event_no_truncate" BEFORE TRUNCATE ON "Event" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "RefusedAttempt_append_only" BEFORE UPDATE OR DELETE ON "RefusedAttempt" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "RefusedAttempt_no_truncate" BEFORE TRUNCATE ON "RefusedAttempt" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A receipt may only ever gain the time of its withdrawal.
CREATE FUNCTION keep_submission() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR ROW(NEW."id", NEW."proposalId", NEW."number", NEW."sealed", NEW."contentHash", NEW."receivedAt", NEW."submittedById")
        IS DISTINCT FROM ROW(OLD."id", OLD."proposalId", OLD."number", OLD."sealed", OLD."contentHash", OLD."receivedAt", OLD."submittedById")
        OR OLD."withdrawnAt" IS NOT NULL
    THEN
        RAISE EXCEPTION 'Submission is frozen' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER "Submission_frozen" BEFORE UPDATE OR DELETE ON "Submission" FOR EACH ROW EXECUTE FUNCTION keep_submission();
