-- CreateTable
CREATE TABLE "delivery_hours" (
    "organization_id" TEXT NOT NULL,
    "endpoint_id" TEXT NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "event_type" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "delivered" INTEGER NOT NULL,
    "failed" INTEGER NOT NULL,
    "attempts" INTEGER NOT NULL,
    "durations" INTEGER[],

    CONSTRAINT "delivery_hours_pkey" PRIMARY KEY ("organization_id","endpoint_id","hour","event_type","outcome")
);

-- CreateTable
CREATE TABLE "delivery_rollups" (
    "id" INTEGER NOT NULL,
    "rolled_until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "delivery_rollups_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "delivery_hours_hour_idx" ON "delivery_hours"("hour");

-- CreateIndex
CREATE INDEX "deliveries_endpoint_id_finished_at_idx" ON "deliveries"("endpoint_id", "finished_at");

-- CreateIndex
CREATE INDEX "deliveries_finished_at_idx" ON "deliveries" USING BRIN ("finished_at");

-- Test deliveries, which are few.
CREATE INDEX "deliveries_tests_idx" ON "deliveries"("endpoint_id") WHERE "test";
