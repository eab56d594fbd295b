import { doneStep, isRefused, MAX_STEPS } from "./outcome.ts";
import type { Call, Op } from "./protocol.ts";
import { StaleGenerationError, type Store } from "./store.ts";

/** One call under way: while it has the lease its checkpoints are stored. */
export interface Lease {
  id: string;
  /** True once something of this call was refused: its run has ended or another call has taken over. */
  stale: boolean;
}

export interface Leases {
  /** Opens a lease for a call claimed under the store's generation. */
  open(store: Store, call: Call, stepsBefore: number): Lease;
  close(lease: Lease): void;
  /** Stores steps done during a call; false when the lease no longer counts. Throws when the database cannot be reached. */
  checkpoint(leaseId: string, ops: Op[]): Promise<boolean>;
}

/** Leases of this process. The database has the last word: it compares generation and turn in the transaction that stores. */
export function createLeases(): Leases {
  const open = new Map<string, { lease: Lease; call: Call; store: Store; steps: number }>();
  let serial = 0;

  return {
    open(store, call, stepsBefore) {
      const lease = { id: [store.generation, call.run, call.turn, call.attempt, serial++].join("."), stale: false };
      open.set(lease.id, { lease, call, store, steps: stepsBefore });
      return lease;
    },

    close(lease) {
      open.delete(lease.id);
    },

    async checkpoint(leaseId, ops) {
      const entry = open.get(leaseId);
      if (!entry || entry.lease.stale) return false;
      const { lease, call, store } = entry;
      const steps = ops.map(doneStep);
      entry.steps += steps.length;
      const unknown = ops.find((op) => op.op !== "StepRun" && op.op !== "Step");
      if (unknown) throw new Error(`The embedded engine does not support the operation ${unknown.op}`);
      try {
        const saved = await store.saveSteps({ run: call.run, turn: call.turn, steps });
        // With a result the function does not know of, or one step too many, the next call tells it so.
        lease.stale = !saved || entry.steps > MAX_STEPS || steps.some(isRefused);
      } catch (error) {
        if (!(error instanceof StaleGenerationError)) throw error;
        lease.stale = true;
      }
      return !lease.stale;
    },
  };
}
