-- Rules that hold whatever writes. A migration of their own: a new value of an enum may be used only after
-- the transaction that adds it.
ALTER TABLE "Organisation"
    ADD CONSTRAINT "Organisation_merged_into" CHECK (("state" = 'merged') = ("mergedIntoId" IS NOT NULL) AND "mergedIntoId" IS DISTINCT FROM "id");

ALTER TABLE "OutboxMessage"
    ADD CONSTRAINT "OutboxMessage_one_recipient" CHECK (num_nonnulls("userId", "address") = 1);

ALTER TABLE "Certificate"
    ADD CONSTRAINT "Certificate_validity" CHECK ("validUntil" IS NULL OR "validFrom" <= "validUntil");

ALTER TABLE "Product"
    ADD CONSTRAINT "Product_readiness" CHECK ("readiness" BETWEEN 1 AND 9);

ALTER TABLE "ProjectReference"
    ADD CONSTRAINT "ProjectReference_years" CHECK ("untilYear" IS NULL OR "fromYear" <= "untilYear"),
    ADD CONSTRAINT "ProjectReference_verified_by_pilot" CHECK (("verifiedAt" IS NULL) = ("pilotId" IS NULL));

ALTER TABLE "Handover"
    ADD CONSTRAINT "Handover_two_persons" CHECK ("fromUserId" <> "toUserId");

ALTER TABLE "User"
    ADD CONSTRAINT "User_disabled_with_reason" CHECK ("disabledAt" IS NULL OR length(trim(coalesce("disabledReason", ''))) > 0);

-- One open invitation for one address in one organisation, one open offer of ownership in one organisation.
CREATE UNIQUE INDEX "Invitation_one_open" ON "Invitation" ("organisationId", "email") WHERE "state" = 'pending';
CREATE UNIQUE INDEX "Handover_one_open" ON "Handover" ("organisationId") WHERE "state" = 'pending';
