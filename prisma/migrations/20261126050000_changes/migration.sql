-- CreateEnum
CREATE TYPE "ChallengeChangeState" AS ENUM ('draft', 'inApproval', 'applied', 'discarded');

-- CreateTable
CREATE TABLE "ChallengeChange" (
    "id" TEXT NOT NULL,
    "challengeId" TEXT NOT NULL,
    "number" INTEGER,
    "state" "ChallengeChangeState" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "baseVersion" INTEGER NOT NULL,
    "values" JSONB NOT NULL,
    "before" JSONB NOT NULL DEFAULT '{}',
    "fields" TEXT[],
    "note" TEXT NOT NULL DEFAULT '',
    "createdById" TEXT NOT NULL,
    "editorIds" TEXT[],
    "submittedById" TEXT,
    "submittedAt" TIMESTAMPTZ(3),
    "returnReason" TEXT,
    "approvedById" TEXT,
    "approvedByStaff" BOOLEAN NOT NULL DEFAULT false,
    "appliedAt" TIMESTAMPTZ(3),
    "discardedAt" TIMESTAMPTZ(3),
    "isMaterial" BOOLEAN NOT NULL DEFAULT false,
    "deadlineBefore" TIMESTAMPTZ(3),
    "deadlineAfter" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ChallengeChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalReconfirmation" (
    "proposalId" TEXT NOT NULL,
    "changeId" TEXT NOT NULL,
    "receiptNumber" INTEGER NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "confirmedById" TEXT,
    "confirmedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ProposalReconfirmation_pkey" PRIMARY KEY ("proposalId","changeId")
);

-- CreateIndex
CREATE INDEX "ChallengeChange_challengeId_state_idx" ON "ChallengeChange"("challengeId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "ChallengeChange_challengeId_number_key" ON "ChallengeChange"("challengeId", "number");

-- CreateIndex
CREATE INDEX "ProposalReconfirmation_changeId_idx" ON "ProposalReconfirmation"("changeId");

-- AddForeignKey
ALTER TABLE "ChallengeChange" ADD CONSTRAINT "ChallengeChange_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalReconfirmation" ADD CONSTRAINT "ProposalReconfirmation_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalReconfirmation" ADD CONSTRAINT "ProposalReconfirmation_changeId_fkey" FOREIGN KEY ("changeId") REFERENCES "ChallengeChange"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- At most one change of a challenge is being written or decided; what is in force is numbered and kept.
CREATE UNIQUE INDEX "ChallengeChange_one_open" ON "ChallengeChange" ("challengeId") WHERE "state" IN ('draft', 'inApproval');
ALTER TABLE "ChallengeChange"
    ADD CONSTRAINT "ChallengeChange_in_force" CHECK (("state" = 'applied') = ("number" IS NOT NULL AND "appliedAt" IS NOT NULL)),
    ADD CONSTRAINT "ChallengeChange_never_shorter" CHECK ("deadlineAfter" >= "deadlineBefore");

-- What everybody could read as the history of a challenge is not rewritten.
CREATE FUNCTION keep_applied_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD."state" = 'applied' THEN
        RAISE EXCEPTION 'a change in force is not rewritten';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER "ChallengeChange_keep_applied" BEFORE UPDATE ON "ChallengeChange"
    FOR EACH ROW EXECUTE FUNCTION keep_applied_change();
