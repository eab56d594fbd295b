/** Names the rules a result was made by; part of the result and of the cache key. Raise it with every change of results. */
export const PARSER_VERSION = "1.6.0";
