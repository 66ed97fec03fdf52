-- Since when a change waits: how long it takes until it is found is counted from here on.
ALTER TABLE "OutboxState" ADD COLUMN "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- How many changes were found within which time, by the hour; kept for a day.
CREATE TABLE "SearchLag" (
    "engine" TEXT NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "milliseconds" INTEGER NOT NULL,
    "changes" INTEGER NOT NULL,

    CONSTRAINT "SearchLag_pkey" PRIMARY KEY ("engine","hour","milliseconds")
);
