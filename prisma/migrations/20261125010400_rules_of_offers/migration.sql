-- A product names its licence where it is open source, may where its weights are open, and never where it is
-- proprietary.
ALTER TABLE "Product"
    ADD CONSTRAINT "Product_licence_model" CHECK ("licenceModel" IN ('openSource', 'openWeights', 'proprietary')),
    ADD CONSTRAINT "Product_licence_named" CHECK (
        CASE "licenceModel" WHEN 'openSource' THEN "spdx" IS NOT NULL WHEN 'proprietary' THEN "spdx" IS NULL ELSE TRUE END
    );

-- What a finished pilot has confirmed is not rewritten afterwards; it may only be removed.
CREATE FUNCTION keep_confirmed_reference() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD."verifiedAt" IS NOT NULL AND ROW(NEW."title", NEW."client", NEW."summary", NEW."fromYear", NEW."untilYear")
        IS DISTINCT FROM ROW(OLD."title", OLD."client", OLD."summary", OLD."fromYear", OLD."untilYear") THEN
        RAISE EXCEPTION 'a confirmed reference is not rewritten';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER "ProjectReference_keep_confirmed" BEFORE UPDATE ON "ProjectReference"
    FOR EACH ROW EXECUTE FUNCTION keep_confirmed_reference();
