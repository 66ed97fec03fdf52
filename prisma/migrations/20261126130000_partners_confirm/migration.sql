-- AlterTable
ALTER TABLE "Submission" ADD COLUMN     "lapsedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "ProposalPartner" ADD COLUMN     "joinedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "SubmissionConfirmation" (
    "submissionId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "confirmedById" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SubmissionConfirmation_pkey" PRIMARY KEY ("submissionId","organisationId")
);

-- CreateIndex
CREATE INDEX "SubmissionConfirmation_confirmedById_idx" ON "SubmissionConfirmation"("confirmedById");

-- AddForeignKey
ALTER TABLE "SubmissionConfirmation" ADD CONSTRAINT "SubmissionConfirmation_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A receipt may only ever gain the time of its withdrawal, or of its lapse when a partner has left.
CREATE OR REPLACE FUNCTION keep_submission() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR ROW(NEW."id", NEW."proposalId", NEW."number", NEW."sealed", NEW."contentHash", NEW."receivedAt", NEW."submittedById", NEW."consortiumRule")
        IS DISTINCT FROM ROW(OLD."id", OLD."proposalId", OLD."number", OLD."sealed", OLD."contentHash", OLD."receivedAt", OLD."submittedById", OLD."consortiumRule")
        OR OLD."withdrawnAt" IS NOT NULL OR OLD."lapsedAt" IS NOT NULL
    THEN
        RAISE EXCEPTION 'Submission is frozen' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;

-- Who confirmed stays as it was written; only the sealed name may be emptied when an account is erased.
CREATE FUNCTION keep_confirmation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR ROW(NEW."submissionId", NEW."organisationId", NEW."confirmedById", NEW."at")
        IS DISTINCT FROM ROW(OLD."submissionId", OLD."organisationId", OLD."confirmedById", OLD."at")
    THEN
        RAISE EXCEPTION 'SubmissionConfirmation is frozen' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER "SubmissionConfirmation_frozen" BEFORE UPDATE OR DELETE ON "SubmissionConfirmation" FOR EACH ROW EXECUTE FUNCTION keep_confirmation();
CREATE TRIGGER "SubmissionConfirmation_no_truncate" BEFORE TRUNCATE ON "SubmissionConfirmation" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
