-- CreateTable
CREATE TABLE "UsualDuration" (
    "key" TEXT NOT NULL,
    "median" BIGINT,
    "count" INTEGER NOT NULL,
    "measuredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "UsualDuration_pkey" PRIMARY KEY ("key")
);
