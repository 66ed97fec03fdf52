-- CreateTable
CREATE TABLE "PilotOutcomeDraft" (
    "pilotId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "baseVersion" INTEGER NOT NULL,
    "values" JSONB NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PilotOutcomeDraft_pkey" PRIMARY KEY ("pilotId","userId")
);

-- CreateIndex
CREATE INDEX "PilotOutcomeDraft_userId_idx" ON "PilotOutcomeDraft"("userId");

-- CreateIndex
CREATE INDEX "PilotOutcomeDraft_savedAt_idx" ON "PilotOutcomeDraft"("savedAt");

-- AddForeignKey
ALTER TABLE "PilotOutcomeDraft" ADD CONSTRAINT "PilotOutcomeDraft_pilotId_fkey" FOREIGN KEY ("pilotId") REFERENCES "Pilot"("id") ON DELETE CASCADE ON UPDATE CASCADE;
