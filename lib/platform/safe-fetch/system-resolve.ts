import type { LookupAddress } from "node:dns";
import dns from "node:dns/promises";

/** All addresses of a name. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>;

const TRY_MS = 1_500;
const TRIES = 2;

/**
 * Asks the name servers without a thread for each question, so that a name whose server never answers holds up nobody else (the
 * operating system's look-up has four threads for the whole process). Names the servers do not know are looked up by the system, which
 * knows the hosts file and search domains. Questions for one name at the same time are asked once.
 * @param servers in place of the system's
 */
export function createSystemResolve(servers?: string[]): Resolve {
  const resolver = new dns.Resolver({ timeout: TRY_MS, tries: TRIES });
  if (servers) resolver.setServers(servers);
  const underway = new Map<string, Promise<LookupAddress[]>>();

  async function ask(hostname: string): Promise<LookupAddress[]> {
    const answers = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)]);
    const addresses = answers.flatMap((answer, i) =>
      answer.status === "fulfilled" ? answer.value.map((address) => ({ address, family: i === 0 ? 4 : 6 })) : [],
    );
    if (addresses.length > 0) return addresses;
    const late = answers.find((answer) => answer.status === "rejected" && answer.reason.code === "ETIMEOUT");
    if (late?.status === "rejected") throw late.reason;
    return dns.lookup(hostname, { all: true });
  }

  return (hostname) => {
    const known = underway.get(hostname);
    if (known) return known;
    const asked = ask(hostname).finally(() => underway.delete(hostname));
    underway.set(hostname, asked);
    return asked;
  };
}

/** With the system's name servers. */
export const systemResolve: Resolve = createSystemResolve();
