import type { ErrorClass } from "#lib/contract/error-class.ts";
import { RefusedTargetError } from "./resolve-target.ts";

/** What became of a request that got no usable answer; the message is shown to the endpoint's owner. */
export interface Failure {
  errorClass: ErrorClass;
  message: string;
}

/** The request took longer than its deadline. */
export class DeadlineError extends Error {
  constructor(deadlineMs: number) {
    super(`No complete answer within ${deadlineMs / 1000} s.`);
  }
}

const byCode: Record<string, [ErrorClass, string]> = {
  ENOTFOUND: ["DNS_FAILED", "The host name does not resolve."],
  EAI_AGAIN: ["DNS_FAILED", "The host name could not be resolved at this time."],
  EAI_NODATA: ["DNS_FAILED", "The host name has no address."],
  ETIMEOUT: ["DNS_FAILED", "The host's name servers do not answer."],
  ESERVFAIL: ["DNS_FAILED", "The host's name servers failed."],
  ECONNREFUSED: ["CONNECTION_REFUSED", "The connection was refused."],
  ECONNRESET: ["CONNECTION_RESET", "The connection was closed before an answer came."],
  EPIPE: ["CONNECTION_RESET", "The connection was closed while sending."],
  UND_ERR_SOCKET: ["CONNECTION_RESET", "The connection was closed before an answer came."],
  EHOSTUNREACH: ["UNREACHABLE", "There is no route to the host."],
  ENETUNREACH: ["UNREACHABLE", "There is no route to the network."],
  EADDRNOTAVAIL: ["UNREACHABLE", "The address cannot be reached."],
  ETIMEDOUT: ["TIMEOUT", "The connection timed out."],
  UND_ERR_CONNECT_TIMEOUT: ["TIMEOUT", "The connection timed out."],
  CERT_HAS_EXPIRED: ["TLS_CERTIFICATE_EXPIRED", "The certificate has expired."],
  CERT_NOT_YET_VALID: ["TLS_CERTIFICATE_EXPIRED", "The certificate is not valid yet."],
  ERR_TLS_CERT_ALTNAME_INVALID: ["TLS_WRONG_HOST", "The certificate is for another host name."],
  DEPTH_ZERO_SELF_SIGNED_CERT: ["TLS_SELF_SIGNED", "The certificate is self-signed."],
  SELF_SIGNED_CERT_IN_CHAIN: ["TLS_SELF_SIGNED", "The certificate's authority is not trusted."],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ["TLS_UNTRUSTED", "The certificate's chain is incomplete or not trusted."],
  UNABLE_TO_GET_ISSUER_CERT: ["TLS_UNTRUSTED", "The certificate's chain is incomplete or not trusted."],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ["TLS_UNTRUSTED", "The certificate's authority is not trusted."],
  EPROTO: ["TLS_ERROR", "The TLS handshake failed."],
  UND_ERR_HEADERS_OVERFLOW: ["PROTOCOL_ERROR", "The answer's headers are too large."],
};

/** Names what went wrong in words of a closed list. */
export function classifyFailure(thrown: unknown): Failure {
  if (thrown instanceof DeadlineError) return { errorClass: "TIMEOUT", message: thrown.message };
  if (thrown instanceof RefusedTargetError) {
    return { errorClass: thrown.refusal === "insecure" ? "INSECURE_URL" : "BLOCKED_ADDRESS", message: thrown.message };
  }
  const error = thrown as NodeJS.ErrnoException & { errors?: unknown[] };
  if (error?.name === "HTTPParserError" || error?.code?.startsWith("HPE_")) {
    return { errorClass: "PROTOCOL_ERROR", message: "The answer is not valid HTTP." };
  }
  const code = error?.code ?? (error?.errors?.[0] as NodeJS.ErrnoException | undefined)?.code ?? "";
  if (code === "UND_ERR_SOCKET" && /bad (response|upgrade)/.test(error.message)) {
    return { errorClass: "PROTOCOL_ERROR", message: "The answer is not valid HTTP." };
  }
  const known = byCode[code];
  if (known) return { errorClass: known[0], message: known[1] };
  if (code.startsWith("ERR_SSL") || code.startsWith("ERR_TLS") || code.startsWith("CERT_")) {
    return { errorClass: "TLS_ERROR", message: "The TLS handshake failed." };
  }
  return { errorClass: "CONNECTION_FAILED", message: `The request failed${code ? ` (${code})` : ""}.` };
}
