import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { signInForm } from "#lib/contract/accounts.ts";
import { db } from "#lib/platform/db/client.ts";
import { env } from "#lib/platform/env.ts";
import { verifyPassword } from "./password.ts";
import * as repository from "./user-repository.ts";

const slot = globalThis as typeof globalThis & { talentwireSignInAttempts?: RateLimiterMemory };

/** Wrong passwords per address and quarter of an hour. */
function failedAttempts(): RateLimiterMemory {
  slot.talentwireSignInAttempts ??= new RateLimiterMemory({
    keyPrefix: "sign-in-failed",
    points: 8,
    duration: 15 * 60,
  });
  return slot.talentwireSignInAttempts;
}

/** next-auth with e-mail and password; the session is a signed, encrypted cookie. */
export const authOptions = (): NextAuthOptions => ({
  secret: env().AUTH_SECRET,
  session: { strategy: "jwt", maxAge: 14 * 24 * 3600 },
  useSecureCookies: env().APP_URL.startsWith("https://"),
  pages: { signIn: "/sign-in", error: "/sign-in" },
  providers: [
    CredentialsProvider({
      credentials: { email: { type: "email" }, password: { type: "password" } },
      authorize: async (credentials) => {
        const parsed = signInForm.safeParse(credentials);
        if (!parsed.success) return null;
        const { email, password } = parsed.data;
        const attempts = failedAttempts();
        const state = await attempts.get(email);
        if (state && state.remainingPoints <= 0) throw new Error("THROTTLED");
        const user = await repository.findByEmail(db(), email);
        if (!(await verifyPassword(user?.passwordHash ?? null, password)) || !user) {
          await attempts.consume(email).catch(() => undefined);
          return null;
        }
        await attempts.delete(email);
        await repository.noteSignIn(db(), user.id, new Date());
        return { id: user.id, email: user.email, name: user.name };
      },
    }),
  ],
});
