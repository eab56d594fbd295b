import { z } from "zod";

export const email = z
  .string()
  .trim()
  .max(254)
  .pipe(z.email("Enter an e-mail address"))
  .transform((value) => value.toLowerCase());

export const signUpBody = z.strictObject({
  name: z.string().trim().min(1, "Enter your name").max(120),
  email,
  password: z.string().min(10, "Use at least 10 characters").max(200),
  organizationName: z.string().trim().max(120).optional(),
});

export const signInForm = z.object({ email, password: z.string().min(1, "Enter your password").max(200) });

export const account = z.object({ id: z.string(), email: z.string(), name: z.string(), organizationId: z.string() });
