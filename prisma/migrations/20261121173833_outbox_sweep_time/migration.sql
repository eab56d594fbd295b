-- AlterTable
ALTER TABLE "outbox_messages" ADD COLUMN     "sweep_at" TIMESTAMPTZ(3) NOT NULL DEFAULT (now() + '00:00:05'::interval);
