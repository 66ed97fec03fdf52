-- CreateEnum
CREATE TYPE "LegalStatus" AS ENUM ('provisional', 'verified');

-- CreateEnum
CREATE TYPE "AssessmentKind" AS ENUM ('aiAct', 'dataProtection', 'procurement');

-- CreateEnum
CREATE TYPE "ContactChannel" AS ENUM ('meeting', 'phone', 'video', 'mail', 'letter', 'event', 'platform');

-- CreateTable
CREATE TABLE "HolidayYear" (
    "region" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "status" "LegalStatus" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "recordedById" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "HolidayYear_pkey" PRIMARY KEY ("region","year")
);

-- CreateTable
CREATE TABLE "Holiday" (
    "region" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "year" INTEGER NOT NULL,
    "nameDe" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,

    CONSTRAINT "Holiday_pkey" PRIMARY KEY ("region","day")
);

-- CreateTable
CREATE TABLE "LegalValue" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "validFrom" DATE NOT NULL,
    "validUntil" DATE,
    "value" BIGINT NOT NULL,
    "unit" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "status" "LegalStatus" NOT NULL,
    "checkedOn" DATE,
    "recordedById" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LegalValue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assessment" (
    "id" TEXT NOT NULL,
    "challengeId" TEXT NOT NULL,
    "kind" "AssessmentKind" NOT NULL,
    "dataVersion" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "outcome" TEXT NOT NULL,
    "reasons" JSONB NOT NULL,
    "decidedById" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "correctsId" TEXT,
    "changeReason" TEXT,

    CONSTRAINT "Assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContactNote" (
    "id" TEXT NOT NULL,
    "challengeId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "counterpart" TEXT NOT NULL,
    "organisationId" TEXT,
    "channel" "ContactChannel" NOT NULL,
    "told" TEXT NOT NULL,
    "recordedById" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ContactNote_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "LegalValue_key_validFrom_recordedAt_idx" ON "LegalValue"("key", "validFrom", "recordedAt");

-- CreateIndex
CREATE INDEX "Assessment_challengeId_kind_at_idx" ON "Assessment"("challengeId", "kind", "at");

-- CreateIndex
CREATE INDEX "ContactNote_challengeId_at_id_idx" ON "ContactNote"("challengeId", "at" DESC, "id");

-- CreateIndex
CREATE INDEX "ContactNote_organisationId_idx" ON "ContactNote"("organisationId");

-- AddForeignKey
ALTER TABLE "Holiday" ADD CONSTRAINT "Holiday_region_year_fkey" FOREIGN KEY ("region", "year") REFERENCES "HolidayYear"("region", "year") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactNote" ADD CONSTRAINT "ContactNote_challengeId_fkey" FOREIGN KEY ("challengeId") REFERENCES "Challenge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactNote" ADD CONSTRAINT "ContactNote_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
