-- Rules that hold whatever writes: results of checks, notes of contacts and legal values are added and never changed.
CREATE TRIGGER "Assessment_append_only" BEFORE UPDATE OR DELETE ON "Assessment" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Assessment_no_truncate" BEFORE TRUNCATE ON "Assessment" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ContactNote_append_only" BEFORE UPDATE OR DELETE ON "ContactNote" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ContactNote_no_truncate" BEFORE TRUNCATE ON "ContactNote" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "LegalValue_append_only" BEFORE UPDATE OR DELETE ON "LegalValue" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "LegalValue_no_truncate" BEFORE TRUNCATE ON "LegalValue" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE "Assessment"
    ADD CONSTRAINT "Assessment_change_with_reason" CHECK (("correctsId" IS NULL) = ("changeReason" IS NULL) AND "correctsId" IS DISTINCT FROM "id");

ALTER TABLE "LegalValue"
    ADD CONSTRAINT "LegalValue_validity" CHECK ("validUntil" IS NULL OR "validFrom" <= "validUntil"),
    ADD CONSTRAINT "LegalValue_positive" CHECK ("value" >= 0);

ALTER TABLE "Holiday"
    ADD CONSTRAINT "Holiday_in_its_year" CHECK (extract(year FROM "day") = "year");
