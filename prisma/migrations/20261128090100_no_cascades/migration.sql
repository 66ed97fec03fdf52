-- Answers stay where they are when what they answer is hidden: no decision follows from another one.
ALTER TABLE "ModerationDecision" DROP COLUMN "cascadeOfId";
