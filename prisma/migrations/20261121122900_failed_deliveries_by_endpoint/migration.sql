-- What did not arrive at an endpoint, newest first.
CREATE INDEX "deliveries_not_delivered_by_endpoint_idx" ON "deliveries"("endpoint_id", "created_at" DESC, "id" DESC) WHERE "status" <> 'DELIVERED';
