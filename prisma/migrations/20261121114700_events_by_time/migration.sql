-- For the purge: events come in the order of time, so a block range index is small and enough.
CREATE INDEX "events_occurred_at_brin" ON "events" USING BRIN ("occurred_at");
