-- Lets an organization and words be looked up in one index.
CREATE EXTENSION IF NOT EXISTS btree_gin;

-- Deliveries by the class of their last answer (4 for 4xx, 0 for none). Nearly all are 2xx, and for those the indexes by time serve.
CREATE INDEX "deliveries_answer_idx" ON "deliveries"("organization_id", (COALESCE("last_status_code" / 100, 0)), "created_at" DESC, "id" DESC) WHERE "attempt_count" > 0 AND ("last_status_code" IS NULL OR "last_status_code" >= 300);

CREATE INDEX "deliveries_answer_by_endpoint_idx" ON "deliveries"("endpoint_id", (COALESCE("last_status_code" / 100, 0)), "created_at" DESC, "id" DESC) WHERE "attempt_count" > 0 AND ("last_status_code" IS NULL OR "last_status_code" >= 300);

-- Words of an error, and of the URL where it is not an endpoint's.
CREATE INDEX "deliveries_error_words_idx" ON "deliveries" USING GIN ("organization_id", "last_error" gin_trgm_ops) WHERE "last_error" IS NOT NULL;

CREATE INDEX "deliveries_callback_words_idx" ON "deliveries" USING GIN ("organization_id", "url" gin_trgm_ops) WHERE "endpoint_id" IS NULL;
