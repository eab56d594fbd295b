import { generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

/** X.509 certificates for TLS tests, written as DER by hand: P-256 keys, ECDSA with SHA-256 (RFC 5280, RFC 5480). */

const tlv = (tag: number, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  const { length } = body;
  const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...head]), body]);
};
const sequence = (...parts: Buffer[]) => tlv(0x30, ...parts);
const oid = (hex: string) => tlv(0x06, Buffer.from(hex, "hex"));
const utcTime = (date: Date) =>
  tlv(0x17, Buffer.from(`${date.toISOString().replace(/[-:T]/g, "").slice(2, 14)}Z`, "ascii"));
const ecdsaWithSha256 = sequence(oid("2a8648ce3d040302"));
const commonName = (name: string) => sequence(tlv(0x31, sequence(oid("550403"), tlv(0x0c, Buffer.from(name)))));
const extension = (id: string, critical: boolean, value: Buffer) =>
  sequence(oid(id), ...(critical ? [tlv(0x01, Buffer.from([0xff]))] : []), tlv(0x04, value));
const pem = (der: Buffer) =>
  `-----BEGIN CERTIFICATE-----\n${der
    .toString("base64")
    .match(/.{1,64}/g)
    ?.join("\n")}\n-----END CERTIFICATE-----\n`;

export interface Certificate {
  /** PEM. */
  cert: string;
  /** PEM, PKCS #8. */
  key: string;
  name: string;
  privateKey: KeyObject;
}

export interface CertificateOptions {
  name: string;
  hosts?: string[];
  addresses?: string[];
  notBefore?: Date;
  notAfter?: Date;
  isAuthority?: boolean;
  /** Self-signed without one. */
  issuer?: Certificate;
}

const DAY_MS = 86_400_000;

export function createCertificate(options: CertificateOptions): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const alternatives = [
    ...(options.hosts ?? []).map((host) => tlv(0x82, Buffer.from(host))),
    ...(options.addresses ?? []).map((address) => tlv(0x87, Buffer.from(address.split(".").map(Number)))),
  ];
  const extensions = [
    extension("551d13", true, sequence(...(options.isAuthority ? [tlv(0x01, Buffer.from([0xff]))] : []))),
    ...(alternatives.length > 0 ? [extension("551d11", false, sequence(...alternatives))] : []),
  ];
  const serial = randomBytes(9);
  serial[0] = 0x11;
  const body = sequence(
    tlv(0xa0, tlv(0x02, Buffer.from([2]))),
    tlv(0x02, serial),
    ecdsaWithSha256,
    commonName(options.issuer?.name ?? options.name),
    sequence(
      utcTime(options.notBefore ?? new Date(Date.now() - DAY_MS)),
      utcTime(options.notAfter ?? new Date(Date.now() + DAY_MS)),
    ),
    commonName(options.name),
    publicKey.export({ type: "spki", format: "der" }),
    tlv(0xa3, sequence(...extensions)),
  );
  const signature = sign("sha256", body, options.issuer?.privateKey ?? privateKey);
  const der = sequence(body, ecdsaWithSha256, tlv(0x03, Buffer.from([0]), signature));
  return {
    cert: pem(der),
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    name: options.name,
    privateKey,
  };
}
