-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "newTotpSecret" BYTEA;

-- A secret that was never confirmed may be known to somebody who has begun the set-up in another session.
UPDATE "User" SET "totpSecret" = NULL WHERE "totpConfirmedAt" IS NULL;
