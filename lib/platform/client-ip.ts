/** Request header in which our server tells the application the caller's address; what a client sends under this name is replaced. */
export const CLIENT_IP_HEADER = "x-talentwire-client-ip";
