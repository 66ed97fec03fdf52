-- The same words are not judged again by the same version of a source.
ALTER TABLE "ModerationHint" ADD COLUMN "textHash" TEXT NOT NULL DEFAULT '';
