-- CreateEnum
CREATE TYPE "RegisterState" AS ENUM ('draft', 'inApproval', 'published', 'withdrawn');

-- CreateTable
CREATE TABLE "RegisterEntry" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "state" "RegisterState" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "content" JSONB NOT NULL DEFAULT '{}',
    "changeNote" TEXT NOT NULL DEFAULT '',
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editorIds" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "submittedById" TEXT,
    "submittedAt" TIMESTAMPTZ(3),
    "returnReason" TEXT,
    "currentVersionId" TEXT,
    "confirmedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnReason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "RegisterEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegisterVersion" (
    "id" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "domain" TEXT NOT NULL,
    "capabilities" TEXT[],
    "techniques" TEXT[],
    "districts" TEXT[],
    "aiActClass" TEXT NOT NULL,
    "licenceModel" TEXT NOT NULL,
    "providerName" TEXT NOT NULL,
    "providerPlace" TEXT NOT NULL,
    "providerCountry" TEXT NOT NULL,
    "providerOrganisationId" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "approvedById" TEXT NOT NULL,
    "approvedByStaff" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "RegisterVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RegisterExperience" (
    "id" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "beginMonth" TEXT NOT NULL,
    "endMonth" TEXT NOT NULL DEFAULT '',
    "grades" JSONB NOT NULL DEFAULT '{}',
    "text" TEXT NOT NULL DEFAULT '',
    "wouldUseAgain" BOOLEAN NOT NULL,
    "asOf" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "writtenById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RegisterExperience_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "RegisterEntry_currentVersionId_key" ON "RegisterEntry"("currentVersionId");

-- CreateIndex
CREATE INDEX "RegisterEntry_authorityId_idx" ON "RegisterEntry"("authorityId");

-- CreateIndex
CREATE INDEX "RegisterEntry_state_idx" ON "RegisterEntry"("state");

-- CreateIndex
CREATE UNIQUE INDEX "RegisterVersion_entryId_number_key" ON "RegisterVersion"("entryId", "number");

-- CreateIndex
CREATE INDEX "RegisterExperience_organisationId_idx" ON "RegisterExperience"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "RegisterExperience_entryId_organisationId_key" ON "RegisterExperience"("entryId", "organisationId");

-- AddForeignKey
ALTER TABLE "RegisterEntry" ADD CONSTRAINT "RegisterEntry_authorityId_fkey" FOREIGN KEY ("authorityId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterEntry" ADD CONSTRAINT "RegisterEntry_currentVersionId_fkey" FOREIGN KEY ("currentVersionId") REFERENCES "RegisterVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterVersion" ADD CONSTRAINT "RegisterVersion_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "RegisterEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterExperience" ADD CONSTRAINT "RegisterExperience_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "RegisterEntry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegisterExperience" ADD CONSTRAINT "RegisterExperience_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What no statement may write, whoever sends it.
ALTER TABLE "RegisterEntry"
  ADD CONSTRAINT "RegisterEntry_published_has_version" CHECK ("state" <> 'published' OR "currentVersionId" IS NOT NULL),
  ADD CONSTRAINT "RegisterEntry_submitted_by_somebody" CHECK ("state" <> 'inApproval' OR "submittedById" IS NOT NULL),
  ADD CONSTRAINT "RegisterEntry_withdrawn" CHECK (
    ("state" = 'withdrawn') = ("withdrawnAt" IS NOT NULL)
    AND ("withdrawnAt" IS NULL OR (length(btrim("withdrawnReason")) > 0 AND "currentVersionId" IS NOT NULL)));
ALTER TABLE "RegisterVersion"
  ADD CONSTRAINT "RegisterVersion_number" CHECK ("number" > 0),
  ADD CONSTRAINT "RegisterVersion_name" CHECK ("name" <> ''),
  ADD CONSTRAINT "RegisterVersion_never_prohibited" CHECK (
    NOT ("aiActClass" = 'prohibited' AND "phase" IN ('pilot', 'inUse')));
ALTER TABLE "RegisterExperience"
  ADD CONSTRAINT "RegisterExperience_grades" CHECK (jsonb_typeof("grades") = 'object'),
  ADD CONSTRAINT "RegisterExperience_period" CHECK ("endMonth" = '' OR "endMonth" >= "beginMonth");

-- What everybody has read stays as it was.
CREATE TRIGGER "RegisterVersion_append_only" BEFORE UPDATE OR DELETE ON "RegisterVersion" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "RegisterVersion_no_truncate" BEFORE TRUNCATE ON "RegisterVersion" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A draft that was never public may be thrown away, nothing else; what was withdrawn stays so.
CREATE FUNCTION keep_register_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF OLD."state" = 'draft' AND OLD."currentVersionId" IS NULL THEN RETURN OLD; END IF;
        RAISE EXCEPTION 'an entry that was public is never deleted' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF OLD."state" = 'withdrawn' AND NEW."state" <> 'withdrawn' THEN
        RAISE EXCEPTION 'a withdrawn entry stays withdrawn' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW."currentVersionId" IS DISTINCT FROM OLD."currentVersionId" AND NOT EXISTS (
        SELECT 1 FROM "RegisterVersion" WHERE "id" = NEW."currentVersionId" AND "entryId" = NEW."id")
    THEN
        RAISE EXCEPTION 'the current version is one of the entry itself' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER "RegisterEntry_stays" BEFORE UPDATE OR DELETE ON "RegisterEntry"
  FOR EACH ROW EXECUTE FUNCTION keep_register_entry();
