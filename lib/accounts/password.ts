import { hash, verify } from "@node-rs/argon2";

/** argon2id with 19 MiB, two passes, one lane: the OWASP password storage cheat sheet's first choice. */
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, options);

// Hash of a password nobody has: an unknown address takes as long as a wrong password.
let nobody: Promise<string> | undefined;

/** Whether the password belongs to the hash; takes the same time when there is no hash. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword("0".repeat(32));
  const matches = await verify(passwordHash ?? (await nobody), password);
  return passwordHash !== null && matches;
}
