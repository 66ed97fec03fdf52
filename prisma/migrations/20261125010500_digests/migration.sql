-- AlterTable
ALTER TABLE "OutboxMessage" ADD COLUMN     "digestId" TEXT;

-- CreateIndex
CREATE INDEX "OutboxMessage_digestId_idx" ON "OutboxMessage"("digestId");

-- A bounce says something about one address. Whatever changes the address of an account, what was said of the
-- old one no longer counts.
CREATE FUNCTION forget_bounce() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."mailBouncedAt" := NULL;
  RETURN NEW;
END;
$$;

CREATE TRIGGER "User_forget_bounce" BEFORE UPDATE OF "email" ON "User"
  FOR EACH ROW WHEN (OLD."email" IS DISTINCT FROM NEW."email") EXECUTE FUNCTION forget_bounce();
