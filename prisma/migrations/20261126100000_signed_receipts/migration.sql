-- AlterTable
ALTER TABLE "Submission" ADD COLUMN     "receiptCode" TEXT;

-- CreateTable
CREATE TABLE "ReceiptKey" (
    "id" TEXT NOT NULL,
    "seedName" TEXT NOT NULL,
    "publicKey" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReceiptKey_pkey" PRIMARY KEY ("id")
);
