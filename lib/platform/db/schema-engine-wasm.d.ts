declare module "@prisma/schema-engine-wasm/schema_engine_bg" {
  export const SchemaEngine: {
    new: (...args: unknown[]) => Promise<{
      applyMigrations(input: unknown): Promise<{ appliedMigrationNames: string[] }>;
      diff(input: unknown): Promise<{ exitCode: number; stdout: string | null }>;
    }>;
  };
  export function __wbg_set_wasm(exports: WebAssembly.Exports): void;
}
