-- A row trigger does not see TRUNCATE: receipts and frozen contents stay also then.
CREATE TRIGGER "Submission_no_truncate" BEFORE TRUNCATE ON "Submission" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
