import { z } from "zod";

export const plan = z.enum(["FREE", "PREMIUM"]);

export const createClientBody = z.strictObject({ name: z.string().trim().min(1, "Give the client a name").max(120) });

export const updateClientBody = z.strictObject({
  name: z.string().trim().min(1, "Give the client a name").max(120).optional(),
  plan: plan.optional(),
  credits: z
    .number()
    .int()
    .min(0)
    .max(1_000_000_000)
    .optional()
    .meta({ description: "The new balance; the difference is booked as an adjustment" }),
});

export const client = z.object({
  id: z.string(),
  name: z.string(),
  slug: z.string(),
  plan,
  credits: z.number().int(),
  apiKeys: z.number().int(),
  resumes: z.number().int(),
  createdAt: z.iso.datetime(),
});

export type Client = z.infer<typeof client>;
