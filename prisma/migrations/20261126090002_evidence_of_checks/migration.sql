-- AlterTable
ALTER TABLE "Assessment" ADD COLUMN     "evidence" JSONB NOT NULL DEFAULT '{}';
