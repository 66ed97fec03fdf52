-- CreateEnum
CREATE TYPE "ProposalPartnerState" AS ENUM ('invited', 'joined', 'declined', 'left', 'removed');

-- CreateEnum
CREATE TYPE "ConsortiumRule" AS ENUM ('staysValid', 'needsResubmission');

-- AlterTable
ALTER TABLE "Challenge" ADD COLUMN     "consortiumRule" "ConsortiumRule" NOT NULL DEFAULT 'staysValid';

-- AlterTable
ALTER TABLE "Submission" ADD COLUMN     "consortiumRule" "ConsortiumRule" NOT NULL DEFAULT 'staysValid';

-- CreateTable
CREATE TABLE "ProposalDraft" (
    "proposalId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "baseVersion" INTEGER NOT NULL,
    "base" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProposalDraft_pkey" PRIMARY KEY ("proposalId","userId","section")
);

-- CreateTable
CREATE TABLE "ProposalSectionOwner" (
    "proposalId" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProposalSectionOwner_pkey" PRIMARY KEY ("proposalId","section")
);

-- CreateTable
CREATE TABLE "ProposalComment" (
    "id" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "authorId" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" TEXT,

    CONSTRAINT "ProposalComment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalPartner" (
    "id" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,
    "challengeId" TEXT NOT NULL,
    "phase" INTEGER NOT NULL DEFAULT 1,
    "organisationId" TEXT NOT NULL,
    "state" "ProposalPartnerState" NOT NULL DEFAULT 'invited',
    "invitedById" TEXT NOT NULL,
    "invitedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answeredById" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ProposalPartner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnerConfirmation" (
    "id" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "contentHash" TEXT NOT NULL,
    "confirmedById" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PartnerConfirmation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalFile" (
    "id" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "sealedName" BYTEA NOT NULL,
    "mediaType" TEXT NOT NULL,
    "byteLength" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storageKey" TEXT NOT NULL,
    "cleanKey" TEXT,
    "cleanSha256" TEXT,
    "cleanLength" INTEGER,
    "preparedAt" TIMESTAMPTZ(3),
    "failure" TEXT,
    "position" INTEGER NOT NULL,
    "uploadedById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ProposalFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProposalFilePreview" (
    "fileId" TEXT NOT NULL,
    "page" INTEGER NOT NULL,
    "storageKey" TEXT NOT NULL,
    "mediaType" TEXT NOT NULL,
    "byteLength" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,

    CONSTRAINT "ProposalFilePreview_pkey" PRIMARY KEY ("fileId","page")
);

-- CreateTable
CREATE TABLE "ReaderNote" (
    "proposalId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReaderNote_pkey" PRIMARY KEY ("proposalId","userId")
);

-- CreateTable
CREATE TABLE "ReaderQuestion" (
    "id" TEXT NOT NULL,
    "proposalId" TEXT NOT NULL,
    "sealedQuestion" BYTEA NOT NULL,
    "askedById" TEXT NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "sealedAnswer" BYTEA,
    "answeredById" TEXT,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "ReaderQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ProposalDraft_userId_idx" ON "ProposalDraft"("userId");

-- CreateIndex
CREATE INDEX "ProposalDraft_savedAt_idx" ON "ProposalDraft"("savedAt");

-- CreateIndex
CREATE INDEX "ProposalSectionOwner_userId_idx" ON "ProposalSectionOwner"("userId");

-- CreateIndex
CREATE INDEX "ProposalComment_proposalId_createdAt_idx" ON "ProposalComment"("proposalId", "createdAt");

-- CreateIndex
CREATE INDEX "ProposalComment_authorId_idx" ON "ProposalComment"("authorId");

-- CreateIndex
CREATE INDEX "ProposalPartner_organisationId_idx" ON "ProposalPartner"("organisationId");

-- CreateIndex
CREATE INDEX "ProposalPartner_challengeId_phase_organisationId_idx" ON "ProposalPartner"("challengeId", "phase", "organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "ProposalPartner_proposalId_organisationId_key" ON "ProposalPartner"("proposalId", "organisationId");

-- CreateIndex
CREATE INDEX "PartnerConfirmation_organisationId_idx" ON "PartnerConfirmation"("organisationId");

-- CreateIndex
CREATE INDEX "PartnerConfirmation_confirmedById_idx" ON "PartnerConfirmation"("confirmedById");

-- CreateIndex
CREATE UNIQUE INDEX "PartnerConfirmation_proposalId_organisationId_contentHash_key" ON "PartnerConfirmation"("proposalId", "organisationId", "contentHash");

-- CreateIndex
CREATE UNIQUE INDEX "ProposalFile_storageKey_key" ON "ProposalFile"("storageKey");

-- CreateIndex
CREATE UNIQUE INDEX "ProposalFile_cleanKey_key" ON "ProposalFile"("cleanKey");

-- CreateIndex
CREATE INDEX "ProposalFile_proposalId_position_idx" ON "ProposalFile"("proposalId", "position");

-- CreateIndex
CREATE INDEX "ProposalFile_removedAt_idx" ON "ProposalFile"("removedAt");

-- CreateIndex
CREATE INDEX "ProposalFile_uploadedById_idx" ON "ProposalFile"("uploadedById");

-- CreateIndex
CREATE UNIQUE INDEX "ProposalFilePreview_storageKey_key" ON "ProposalFilePreview"("storageKey");

-- CreateIndex
CREATE INDEX "ReaderNote_userId_idx" ON "ReaderNote"("userId");

-- CreateIndex
CREATE INDEX "ReaderQuestion_proposalId_askedAt_idx" ON "ReaderQuestion"("proposalId", "askedAt");

-- CreateIndex
CREATE INDEX "ReaderQuestion_askedById_idx" ON "ReaderQuestion"("askedById");

-- CreateIndex
CREATE INDEX "ReaderQuestion_answeredById_idx" ON "ReaderQuestion"("answeredById");

-- AddForeignKey
ALTER TABLE "ProposalDraft" ADD CONSTRAINT "ProposalDraft_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalSectionOwner" ADD CONSTRAINT "ProposalSectionOwner_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalComment" ADD CONSTRAINT "ProposalComment_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalPartner" ADD CONSTRAINT "ProposalPartner_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalPartner" ADD CONSTRAINT "ProposalPartner_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerConfirmation" ADD CONSTRAINT "PartnerConfirmation_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnerConfirmation" ADD CONSTRAINT "PartnerConfirmation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalFile" ADD CONSTRAINT "ProposalFile_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposalFilePreview" ADD CONSTRAINT "ProposalFilePreview_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "ProposalFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReaderNote" ADD CONSTRAINT "ReaderNote_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReaderQuestion" ADD CONSTRAINT "ReaderQuestion_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "Proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- An organisation is in one team for each phase of a challenge, whoever asks it first.
CREATE UNIQUE INDEX "ProposalPartner_joined_once" ON "ProposalPartner"("challengeId", "phase", "organisationId") WHERE "state" = 'joined';
