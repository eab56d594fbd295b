import type { ResumeJob } from "#lib/contract/resumes.ts";
import { networkError, toApiError } from "./api.ts";

interface UploadOptions {
  idempotencyKey: string;
  /** Called with the share sent so far, 0 to 1. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/**
 * Uploads one résumé. XMLHttpRequest, because fetch does not tell how much of a body has been sent.
 * @throws ApiError when it is refused or the server cannot be reached; AbortError when `signal` says so
 */
export function uploadFile(file: File, options: UploadOptions): Promise<ResumeJob> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.set("file", file);
    request.open("POST", "/v1/resumes");
    request.setRequestHeader("Idempotency-Key", options.idempotencyKey);
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) options.onProgress(event.loaded / event.total);
    };
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as ResumeJob);
      else reject(toApiError(request.status, request.responseText, request.getResponseHeader("x-request-id")));
    };
    request.onerror = () => reject(networkError());
    request.onabort = () => reject(new DOMException("The upload was stopped", "AbortError"));
    options.signal.addEventListener("abort", () => request.abort());
    request.send(form);
  });
}
