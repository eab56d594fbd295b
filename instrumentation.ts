/** Next's hook for the start of a server process. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startRuntime } = await import("./runtime.ts");
  await startRuntime();
}
