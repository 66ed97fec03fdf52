-- CreateEnum
CREATE TYPE "PilotState" AS ENUM ('draft', 'inApproval', 'published', 'endInApproval', 'finished', 'stopped', 'withdrawn');

-- CreateEnum
CREATE TYPE "PilotEnding" AS ENUM ('finished', 'stopped');

-- CreateEnum
CREATE TYPE "PilotFuture" AS ENUM ('adopted', 'continued', 'notContinued');

-- CreateEnum
CREATE TYPE "PilotDirection" AS ENUM ('higher', 'lower');

-- CreateTable
CREATE TABLE "Pilot" (
    "id" TEXT NOT NULL,
    "authorityId" TEXT NOT NULL,
    "challengeId" TEXT,
    "state" "PilotState" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "goal" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "scope" TEXT NOT NULL DEFAULT '',
    "outOfScope" TEXT NOT NULL DEFAULT '',
    "domains" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "techniques" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "districts" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "startsOn" DATE,
    "endsOn" DATE,
    "costCents" BIGINT,
    "funding" TEXT NOT NULL DEFAULT '',
    "dataUsed" TEXT NOT NULL DEFAULT '',
    "protection" TEXT NOT NULL DEFAULT '',
    "ending" "PilotEnding",
    "endedOn" DATE,
    "result" TEXT NOT NULL DEFAULT '',
    "lessons" TEXT NOT NULL DEFAULT '',
    "future" "PilotFuture",
    "futureBecause" TEXT NOT NULL DEFAULT '',
    "reuse" TEXT NOT NULL DEFAULT '',
    "stoppedBecause" TEXT NOT NULL DEFAULT '',
    "endProposedById" TEXT,
    "endProposedAt" TIMESTAMPTZ(3),
    "endReturnReason" TEXT,
    "endApprovedById" TEXT,
    "endByStaff" BOOLEAN NOT NULL DEFAULT false,
    "endedAt" TIMESTAMPTZ(3),
    "createdById" TEXT NOT NULL,
    "editorIds" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "submittedById" TEXT,
    "submittedAt" TIMESTAMPTZ(3),
    "returnReason" TEXT,
    "approvedById" TEXT,
    "approvedByStaff" BOOLEAN NOT NULL DEFAULT false,
    "publishedAt" TIMESTAMPTZ(3),
    "withdrawnReason" TEXT NOT NULL DEFAULT '',
    "withdrawnAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Pilot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PilotPartner" (
    "pilotId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "role" TEXT NOT NULL DEFAULT '',
    "state" "PartnerState" NOT NULL DEFAULT 'invited',
    "invitedById" TEXT NOT NULL,
    "invitedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answeredById" TEXT,
    "answeredAt" TIMESTAMPTZ(3),
    "reason" TEXT,
    "leftInPublic" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "PilotPartner_pkey" PRIMARY KEY ("pilotId","organisationId")
);

-- CreateTable
CREATE TABLE "PilotMilestone" (
    "id" TEXT NOT NULL,
    "pilotId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "dueOn" DATE,
    "reachedOn" DATE,
    "reachedHow" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "PilotMilestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PilotIndicator" (
    "id" TEXT NOT NULL,
    "pilotId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "unit" TEXT NOT NULL DEFAULT '',
    "baseline" DOUBLE PRECISION,
    "target" DOUBLE PRECISION,
    "direction" "PilotDirection" NOT NULL DEFAULT 'higher',
    "unmeasuredBecause" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "PilotIndicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PilotMeasurement" (
    "id" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "measuredOn" DATE NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "correctsId" TEXT,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PilotMeasurement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PilotReport" (
    "id" TEXT NOT NULL,
    "pilotId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "reportedOn" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PilotReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PilotPostponement" (
    "id" TEXT NOT NULL,
    "pilotId" TEXT NOT NULL,
    "fromDay" DATE NOT NULL,
    "toDay" DATE NOT NULL,
    "because" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "PilotPostponement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Pilot_authorityId_idx" ON "Pilot"("authorityId");

-- CreateIndex
CREATE INDEX "Pilot_challengeId_idx" ON "Pilot"("challengeId");

-- CreateIndex
CREATE INDEX "Pilot_state_endsOn_id_idx" ON "Pilot"("state", "endsOn", "id");

-- CreateIndex
CREATE INDEX "PilotPartner_organisationId_state_idx" ON "PilotPartner"("organisationId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "PilotMilestone_pilotId_position_key" ON "PilotMilestone"("pilotId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "PilotIndicator_pilotId_position_key" ON "PilotIndicator"("pilotId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "PilotMeasurement_correctsId_key" ON "PilotMeasurement"("correctsId");

-- CreateIndex
CREATE INDEX "PilotMeasurement_indicatorId_measuredOn_idx" ON "PilotMeasurement"("indicatorId", "measuredOn");

-- CreateIndex
CREATE INDEX "PilotReport_pilotId_reportedOn_idx" ON "PilotReport"("pilotId", "reportedOn");

-- CreateIndex
CREATE INDEX "PilotReport_organisationId_idx" ON "PilotReport"("organisationId");

-- CreateIndex
CREATE INDEX "PilotPostponement_pilotId_id_idx" ON "PilotPostponement"("pilotId", "id");

-- AddForeignKey
ALTER TABLE "Pilot" ADD CONSTRAINT "Pilot_authorityId_fkey" FOREIGN KEY ("authorityId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Pilot" ADD CONSTRAINT "Pilot_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PilotPartner" ADD CONSTRAINT "PilotPartner_pilotId_fkey" FOREIGN KEY ("pilotId") REFERENCES "Pilot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PilotPartner" ADD CONSTRAINT "PilotPartner_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PilotMilestone" ADD CONSTRAINT "PilotMilestone_pilotId_fkey" FOREIGN KEY ("pilotId") REFERENCES "Pilot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PilotIndicator" ADD CONSTRAINT "PilotIndicator_pilotId_fkey" FOREIGN KEY ("pilotId") REFERENCES "Pilot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PilotMeasurement" ADD CONSTRAINT "PilotMeasurement_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "PilotIndicator"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PilotMeasurement" ADD CONSTRAINT "PilotMeasurement_correctsId_fkey" FOREIGN KEY ("correctsId") REFERENCES "PilotMeasurement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PilotReport" ADD CONSTRAINT "PilotReport_pilotId_fkey" FOREIGN KEY ("pilotId") REFERENCES "Pilot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PilotReport" ADD CONSTRAINT "PilotReport_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PilotPostponement" ADD CONSTRAINT "PilotPostponement_pilotId_fkey" FOREIGN KEY ("pilotId") REFERENCES "Pilot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What no statement may write, whoever sends it.
ALTER TABLE "Pilot"
  ADD CONSTRAINT "Pilot_days" CHECK ("startsOn" <= "endsOn"),
  ADD CONSTRAINT "Pilot_cost" CHECK ("costCents" >= 0),
  ADD CONSTRAINT "Pilot_published" CHECK (("publishedAt" IS NULL) = ("state" IN ('draft', 'inApproval'))),
  -- A second person stands by what everybody reads, at the beginning and at the end.
  ADD CONSTRAINT "Pilot_second_person" CHECK (
    "approvedById" IS NULL OR ("approvedById" <> ALL ("editorIds") AND "approvedById" IS DISTINCT FROM "submittedById")),
  ADD CONSTRAINT "Pilot_end_second_person" CHECK (
    "endApprovedById" IS NULL OR "endApprovedById" IS DISTINCT FROM "endProposedById"),
  ADD CONSTRAINT "Pilot_withdrawn" CHECK ("state" <> 'withdrawn' OR "withdrawnReason" <> ''),
  ADD CONSTRAINT "Pilot_stopped" CHECK ("state" <> 'stopped' OR "stoppedBecause" <> ''),
  ADD CONSTRAINT "Pilot_outcome" CHECK ("state" NOT IN ('finished', 'stopped') OR (
    "ending"::text = "state"::text AND "endedOn" IS NOT NULL AND "endApprovedById" IS NOT NULL
    AND "result" <> '' AND "lessons" <> '' AND "future" IS NOT NULL AND "futureBecause" <> '' AND "reuse" <> ''));
ALTER TABLE "PilotIndicator"
  ADD CONSTRAINT "PilotIndicator_numbers" CHECK (
    "baseline" NOT IN ('NaN', 'Infinity', '-Infinity') AND "target" NOT IN ('NaN', 'Infinity', '-Infinity'));
ALTER TABLE "PilotMeasurement"
  ADD CONSTRAINT "PilotMeasurement_number" CHECK ("value" NOT IN ('NaN', 'Infinity', '-Infinity')),
  ADD CONSTRAINT "PilotMeasurement_corrects" CHECK ("correctsId" <> "id");
ALTER TABLE "PilotPostponement"
  ADD CONSTRAINT "PilotPostponement_later" CHECK ("toDay" > "fromDay" AND "because" <> '');

-- Nobody moves the goal posts: what was promised stands from the publication on, and what has ended stays as it ended.
CREATE FUNCTION keep_pilot() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF OLD."publishedAt" IS NOT NULL THEN
            RAISE EXCEPTION 'a published pilot is not deleted' USING ERRCODE = 'insufficient_privilege';
        END IF;
        RETURN OLD;
    END IF;
    IF OLD."publishedAt" IS NOT NULL AND (
        NEW."publishedAt", NEW."title", NEW."summary", NEW."goal", NEW."description", NEW."scope", NEW."outOfScope",
        NEW."startsOn", NEW."costCents", NEW."funding", NEW."dataUsed", NEW."protection"
      ) IS DISTINCT FROM (
        OLD."publishedAt", OLD."title", OLD."summary", OLD."goal", OLD."description", OLD."scope", OLD."outOfScope",
        OLD."startsOn", OLD."costCents", OLD."funding", OLD."dataUsed", OLD."protection")
    THEN
        RAISE EXCEPTION 'what a pilot promised stands from its publication on' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF OLD."state" IN ('finished', 'stopped') AND (
        NEW."state", NEW."endsOn", NEW."ending", NEW."endedOn", NEW."result", NEW."lessons", NEW."future",
        NEW."futureBecause", NEW."reuse", NEW."stoppedBecause"
      ) IS DISTINCT FROM (
        OLD."state", OLD."endsOn", OLD."ending", OLD."endedOn", OLD."result", OLD."lessons", OLD."future",
        OLD."futureBecause", OLD."reuse", OLD."stoppedBecause")
    THEN
        RAISE EXCEPTION 'an approved outcome stays as it is' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER "Pilot_kept" BEFORE UPDATE OR DELETE ON "Pilot" FOR EACH ROW EXECUTE FUNCTION keep_pilot();

CREATE FUNCTION is_pilot_promised(pilot text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM "Pilot" WHERE "id" = pilot AND "publishedAt" IS NOT NULL)
$$;
CREATE FUNCTION keep_indicator() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND (NEW."id", NEW."pilotId", NEW."position", NEW."name", NEW."unit", NEW."baseline",
        NEW."target", NEW."direction") IS NOT DISTINCT FROM (OLD."id", OLD."pilotId", OLD."position", OLD."name",
        OLD."unit", OLD."baseline", OLD."target", OLD."direction")
    THEN
        RETURN NEW;
    END IF;
    IF (TG_OP <> 'INSERT' AND is_pilot_promised(OLD."pilotId"))
      OR (TG_OP <> 'DELETE' AND is_pilot_promised(NEW."pilotId"))
    THEN
        RAISE EXCEPTION 'indicators stand from the publication on' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER "PilotIndicator_kept" BEFORE INSERT OR UPDATE OR DELETE ON "PilotIndicator"
  FOR EACH ROW EXECUTE FUNCTION keep_indicator();

CREATE FUNCTION keep_milestone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD."reachedOn" IS NULL AND (NEW."id", NEW."pilotId", NEW."position", NEW."title",
        NEW."dueOn") IS NOT DISTINCT FROM (OLD."id", OLD."pilotId", OLD."position", OLD."title", OLD."dueOn")
    THEN
        RETURN NEW;
    END IF;
    IF (TG_OP <> 'INSERT' AND is_pilot_promised(OLD."pilotId"))
      OR (TG_OP <> 'DELETE' AND is_pilot_promised(NEW."pilotId"))
    THEN
        RAISE EXCEPTION 'milestones stand from the publication on' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER "PilotMilestone_kept" BEFORE INSERT OR UPDATE OR DELETE ON "PilotMilestone"
  FOR EACH ROW EXECUTE FUNCTION keep_milestone();

-- A correction is a new row about the same indicator.
CREATE FUNCTION keep_measurement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        RAISE EXCEPTION '% is only added to', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NEW."correctsId" IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM "PilotMeasurement" WHERE "id" = NEW."correctsId" AND "indicatorId" = NEW."indicatorId")
    THEN
        RAISE EXCEPTION 'a correction is about the same indicator' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER "PilotMeasurement_kept" BEFORE INSERT OR UPDATE OR DELETE ON "PilotMeasurement"
  FOR EACH ROW EXECUTE FUNCTION keep_measurement();

CREATE FUNCTION refuse_change_of_a_pilots_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is only added to', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER "PilotPostponement_kept" BEFORE UPDATE OR DELETE ON "PilotPostponement"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_a_pilots_record();
-- The organisation of a report follows a duplicate that is merged; nothing else of it changes.
CREATE TRIGGER "PilotReport_kept" BEFORE UPDATE OF "id", "pilotId", "reportedOn", "text", "createdById", "createdAt" OR DELETE
  ON "PilotReport" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_a_pilots_record();
