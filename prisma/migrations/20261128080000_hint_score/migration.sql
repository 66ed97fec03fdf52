-- The strongest hint of a program orders the part of the queue that hints brought.
ALTER TABLE "ModerationCase" ADD COLUMN "hintScore" DOUBLE PRECISION;
