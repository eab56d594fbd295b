-- DropIndex
DROP INDEX "attempts_delivery_id_number_key";

-- AlterTable
ALTER TABLE "endpoints" ADD COLUMN     "next_slot_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "attempts" DROP CONSTRAINT "attempts_pkey",
DROP COLUMN "id",
ADD CONSTRAINT "attempts_pkey" PRIMARY KEY ("delivery_id", "number");

-- CreateIndex
CREATE INDEX "deliveries_organization_id_event_type_created_at_id_idx" ON "deliveries"("organization_id", "event_type", "created_at" DESC, "id" DESC);

-- Deliveries of a status, newest first: nearly all are DELIVERED, and for those the indexes by time serve.
CREATE INDEX "deliveries_not_delivered_idx" ON "deliveries"("organization_id", "status", "created_at" DESC, "id" DESC) WHERE "status" <> 'DELIVERED';

-- What the sweeper looks for.
CREATE INDEX "deliveries_unfinished_idx" ON "deliveries"("next_attempt_at") WHERE "status" IN ('PENDING', 'RETRYING');
