-- AlterTable
ALTER TABLE "Device" ADD COLUMN     "isOfNetwork" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "keepsTexts" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "HintModel" (
    "name" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "trainedAt" TIMESTAMPTZ(3) NOT NULL,
    "examples" INTEGER NOT NULL,
    "refused" INTEGER NOT NULL,
    "weights" JSONB NOT NULL,

    CONSTRAINT "HintModel_pkey" PRIMARY KEY ("name","version")
);

-- CreateTable
CREATE TABLE "ModerationHint" (
    "itemType" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "words" TEXT[],
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ModerationHint_pkey" PRIMARY KEY ("itemType","itemId","source")
);

-- CreateIndex
CREATE INDEX "ModerationHint_source_version_idx" ON "ModerationHint"("source", "version");
