import ipaddr from "ipaddr.js";

const globalIPv6 = ipaddr.IPv6.parseCIDR("2000::/3");

/** Answers only inside Azure's networks, where it serves the machine's own secrets. */
const azureHostService = "168.63.129.16";

/** An address in its plain form: no zone, no brackets, IPv4-mapped IPv6 as IPv4. Null when it is none. */
export function parseAddress(text: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  const bare = text.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  if (!ipaddr.isValid(bare)) return null;
  return ipaddr.process(bare);
}

/**
 * Whether an address is an ordinary one of the public internet. Anything special is not: loopback, private, link-local (cloud
 * metadata), carrier-grade NAT, multicast, documentation, tunnels that carry an IPv4 address (NAT64, 6to4, Teredo), and whatever
 * does not parse. The special ranges are those of the IANA registries for IPv4 and IPv6, as ipaddr.js lists them.
 */
export function isPublicAddress(text: string): boolean {
  const address = parseAddress(text);
  if (address?.range() !== "unicast") return false;
  if (address instanceof ipaddr.IPv6) return address.match(globalIPv6);
  return address.toString() !== azureHostService;
}
