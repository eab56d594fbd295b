import { createTranslator } from "use-intl/core";
import { en } from "./en.ts";

/** Strings for server components and metadata. */
export const t = createTranslator({ locale: "en", messages: en });
