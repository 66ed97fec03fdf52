-- What the owner who hands over becomes; null: leaves the organisation.
ALTER TABLE "Handover" ADD COLUMN     "fromRole" "OrganisationRole";

-- Whoever hands over is no owner afterwards.
ALTER TABLE "Handover" ADD CONSTRAINT "Handover_gives_up_ownership" CHECK ("fromRole" IS DISTINCT FROM 'owner');
