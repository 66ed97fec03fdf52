-- The marks of a draft tell short values to whoever guesses them: they are sealed with the values.
ALTER TABLE "ProposalDraft" DROP COLUMN "base";
-- When the owner of a section was last told that somebody else had saved it.
ALTER TABLE "ProposalSectionOwner" ADD COLUMN "toldAt" TIMESTAMPTZ(3);
