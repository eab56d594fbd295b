-- Words that are common are found soonest by going back in time, and then only through what can have them: an organization without
-- callbacks is not searched whole because others have many.
CREATE INDEX "deliveries_callbacks_idx" ON "deliveries"("organization_id", "created_at" DESC, "id" DESC) WHERE "endpoint_id" IS NULL;

CREATE INDEX "deliveries_errors_idx" ON "deliveries"("organization_id", "created_at" DESC, "id" DESC) WHERE "last_error" IS NOT NULL;
