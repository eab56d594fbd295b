/** Where files are kept. Keys are relative paths with `/`, made of ids only. */
export interface FileStorage {
  put(key: string, bytes: Uint8Array, mediaType: string): Promise<void>;
  /** @throws FileMissingError */
  get(key: string): Promise<Uint8Array>;
  /** Deleting what is not there is no error. */
  delete(key: string): Promise<void>;
}

export class FileMissingError extends Error {
  constructor(key: string, options?: { cause?: unknown }) {
    super(`There is no file ${key}`, options);
    this.name = "FileMissingError";
  }
}
