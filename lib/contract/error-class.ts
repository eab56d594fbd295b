import { z } from "zod";

/** Why an attempt failed: a closed list, for filters and statistics. */
export const errorClass = z.enum([
  "DNS_FAILED",
  "BLOCKED_ADDRESS",
  "INSECURE_URL",
  "CONNECTION_REFUSED",
  "CONNECTION_RESET",
  "CONNECTION_FAILED",
  "UNREACHABLE",
  "TLS_CERTIFICATE_EXPIRED",
  "TLS_WRONG_HOST",
  "TLS_SELF_SIGNED",
  "TLS_UNTRUSTED",
  "TLS_ERROR",
  "TIMEOUT",
  "REDIRECT",
  "HTTP_ERROR",
  "PROTOCOL_ERROR",
]);

export type ErrorClass = z.infer<typeof errorClass>;
