import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isPublicAddress } from "#lib/platform/safe-fetch/classify-address.ts";
import { createPoster, type PosterOptions } from "#lib/platform/safe-fetch/post-guarded.ts";
import { parseAllowHosts } from "#lib/platform/safe-fetch/target-policy.ts";
import { checkUrl } from "#lib/platform/safe-fetch/url-policy.ts";
import { type Receiver, startReceiver } from "#tests/support/receiver.ts";

let receiver: Receiver;
beforeAll(async () => {
  receiver = await startReceiver();
});
afterAll(() => receiver.close());

const resolvesTo =
  (...addresses: string[]) =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));

const strict = { rules: [] };

async function post(url: string, options: Partial<PosterOptions> = {}) {
  const poster = createPoster({ policy: strict, ...options });
  try {
    return await poster.post({ url: new URL(url), headers: {}, body: Buffer.from("{}"), deadlineMs: 5_000 });
  } finally {
    await poster.close();
  }
}

/** Ways to write this machine's loopback interface; names among them resolve to it through the system or the test's resolver. */
const loopbackHosts = [
  "127.0.0.1",
  "127.0.0.1.",
  "127.1",
  "127.0.1",
  "2130706433",
  "017700000001",
  "0x7f000001",
  "0x7f.0.0.1",
  "0177.0.0.1",
  "0x7F.1",
  "127.255.255.254",
  "0.0.0.0",
  "0",
  "[::1]",
  "[::]",
  "[0:0:0:0:0:0:0:1]",
  "[::ffff:127.0.0.1]",
  "[::ffff:7f00:1]",
  "１２７.０.０.１",
  "127。0。0。1",
  "localhost",
  "localhost.",
];

describe("no spelling of loopback gets through", () => {
  it.each(loopbackHosts)("%s", async (host) => {
    const outcome = await post(`https://${host}:${receiver.port}/`);
    expect(outcome.failure?.errorClass).toBe("BLOCKED_ADDRESS");
    await expect(checkUrl(`https://${host}:${receiver.port}/`, strict)).rejects.toMatchObject({
      code: "PRIVATE_WEBHOOK_URL",
    });
    expect(receiver.received).toHaveLength(0);
  });
});

describe("addresses that are not of the public internet", () => {
  const special = [
    "10.0.0.1",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "100.100.100.200",
    "168.63.129.16",
    "192.0.0.192",
    "192.31.196.1",
    "192.52.193.1",
    "192.175.48.1",
    "192.0.2.1",
    "198.18.0.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "fe80::1",
    "fe80::1%eth0",
    "fc00::1",
    "fd00:ec2::254",
    "ff02::1",
    "64:ff9b::7f00:1",
    "64:ff9b:1::1",
    "2002:7f00:1::",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2",
    "2001:db8::1",
    "3fff::1",
    "5f00::1",
    "::127.0.0.1",
    "::ffff:169.254.169.254",
    "::ffff:0:127.0.0.1",
    "not an address",
  ];
  it.each(special)("%s is refused", (address) => expect(isPublicAddress(address)).toBe(false));
  it.each(["1.1.1.1", "93.184.215.14", "2606:4700:4700::1111", "2a00:1450:4001:80b::200e", "::ffff:1.1.1.1"])(
    "%s is accepted",
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it("holds for every private IPv4 address, plain and mapped into IPv6", () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const privateAddress = fc.oneof(
      fc.tuple(fc.constant(10), byte, byte, byte),
      fc.tuple(fc.constant(127), byte, byte, byte),
      fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte),
      fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
      fc.tuple(fc.constant(169), fc.constant(254), byte, byte),
    );
    fc.assert(
      fc.property(privateAddress, (octets) => {
        const address = octets.join(".");
        return !isPublicAddress(address) && !isPublicAddress(`::ffff:${address}`);
      }),
    );
  });
});

describe("names", () => {
  it("a name that resolves to a private address is refused at connect", async () => {
    const outcome = await post("https://inside.example/", { resolve: resolvesTo("10.1.2.3") });
    expect(outcome.failure?.errorClass).toBe("BLOCKED_ADDRESS");
  });

  it("one bad address among good ones refuses all", async () => {
    const mixed = resolvesTo("93.184.215.14", "127.0.0.1");
    const outcome = await post(`https://mixed.example:${receiver.port}/`, { resolve: mixed });
    expect(outcome.failure?.errorClass).toBe("BLOCKED_ADDRESS");
    await expect(checkUrl("https://mixed.example/", strict, "url", mixed)).rejects.toMatchObject({
      code: "PRIVATE_WEBHOOK_URL",
    });
  });

  it("a name that changes its address after registration is refused at connect", async () => {
    let answers = 0;
    const flips = async () => (answers++ === 0 ? resolvesTo("93.184.215.14")() : resolvesTo("127.0.0.1")());
    const url = `https://rebinding.example:${receiver.port}/`;
    await checkUrl(url, strict, "url", flips);
    const outcome = await post(url, { resolve: flips });
    expect(outcome.failure?.errorClass).toBe("BLOCKED_ADDRESS");
    expect(receiver.received).toHaveLength(0);
  });

  it("a name that does not resolve is accepted at registration and fails at connect", async () => {
    const nothing = async () => {
      throw Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" });
    };
    await checkUrl("https://tomorrow.example/hook", strict, "url", nothing);
    const outcome = await post("https://tomorrow.example/hook", { resolve: nothing });
    expect(outcome.failure?.errorClass).toBe("DNS_FAILED");
  });
});

describe("registration", () => {
  const publicly = resolvesTo("93.184.215.14");
  it.each([
    ["http://example.com/", "INSECURE_WEBHOOK_URL"],
    ["http://127.0.0.1/", "INSECURE_WEBHOOK_URL"],
    ["https://169.254.169.254/latest/meta-data/", "PRIVATE_WEBHOOK_URL"],
    ["https://user:pass@example.com/", "INVALID_INPUT"],
    ["https://user@example.com/", "INVALID_INPUT"],
    ["ftp://example.com/", "INVALID_INPUT"],
    ["javascript:alert(1)", "INVALID_INPUT"],
    ["example.com/hook", "INVALID_INPUT"],
    ["", "INVALID_INPUT"],
    ["https://example.com:22/", "INVALID_INPUT"],
    [`https://example.com/${"a".repeat(2048)}`, "INVALID_INPUT"],
  ])("%s is %s", async (url, code) => {
    await expect(checkUrl(url, strict, "callback_url", publicly)).rejects.toMatchObject({
      code,
      details: { fields: { callback_url: [expect.any(String)] } },
    });
  });
  it.each(["https://example.com/hook?x=1", "https://example.com:8443/", "https://bücher.example/"])(
    "%s is accepted",
    (url) => expect(checkUrl(url, strict, "url", publicly)).resolves.toBeInstanceOf(URL),
  );
});

describe("targets the operator allows", () => {
  const allowing = (text: string) => ({ policy: { rules: parseAllowHosts(text) } });

  it.each([
    () => `127.0.0.1:${receiver.port}`,
    () => "127.0.0.1",
    () => "127.0.0.0/8",
    () => `10.0.0.0/8, 127.0.0.1:${receiver.port}`,
  ])("a private address over plain http: entry %#", async (entry) => {
    const outcome = await post(receiver.url, allowing(entry()));
    expect(outcome).toMatchObject({ statusCode: 200, failure: null, remoteAddress: "127.0.0.1" });
    await checkUrl(receiver.url, allowing(entry()).policy);
  });

  it("a name, by name and by its address", async () => {
    const url = `http://dev.example:${receiver.port}/`;
    const resolve = resolvesTo("127.0.0.1");
    for (const entry of ["dev.example", `dev.example:${receiver.port}`, "127.0.0.1"]) {
      expect(await post(url, { ...allowing(entry), resolve })).toMatchObject({ statusCode: 200 });
      await checkUrl(url, allowing(entry).policy, "url", resolve);
    }
  });

  it("localhost, where only one of its addresses is allowed", async () => {
    const resolve = resolvesTo("::1", "127.0.0.1");
    const outcome = await post(`http://localhost:${receiver.port}/`, { ...allowing("127.0.0.0/8"), resolve });
    expect(outcome).toMatchObject({ statusCode: 200 });
  });

  it("nothing beside the entry: another port, another address, another name", async () => {
    const { policy } = allowing(`127.0.0.1:${receiver.port},dev.example:8080`);
    const code = (url: string) => checkUrl(url, policy, "url", resolvesTo("10.0.0.1")).then(String, (e) => e.code);
    expect(await code("https://127.0.0.1:9443/")).toBe("PRIVATE_WEBHOOK_URL");
    expect(await code("https://127.0.0.2/")).toBe("PRIVATE_WEBHOOK_URL");
    expect(await code("https://dev.example:8081/")).toBe("PRIVATE_WEBHOOK_URL");
    expect(await code("https://sub.dev.example:8080/")).toBe("PRIVATE_WEBHOOK_URL");
    expect(await code("http://example.com/")).toBe("INSECURE_WEBHOOK_URL");
  });

  it("a bad entry is named", () => {
    for (const entry of ["http://x", "1.2.3.4/99", "host:99999", "a b/c", "host:"]) {
      expect(() => parseAllowHosts(entry)).toThrow(/WEBHOOK_ALLOW_HOSTS has a bad entry/);
    }
  });
});
