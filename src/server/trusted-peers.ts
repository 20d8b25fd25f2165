import { BlockList, isIP } from "node:net";

/**
 * Tells whether a connection comes from one of these, each an address or a range of them: `10.0.0.7`, `10.1.0.0/16`, `::1`. An address that is not known is none of them.
 */
export function trustedPeers(entries: readonly string[]): (address: string | undefined) => boolean {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = "", prefix] = entry.split("/");
    const version = isIP(address);
    const bits = prefix ?? (version === 4 ? 32 : 128);
    list.addSubnet(address, Number(bits), version === 4 ? "ipv4" : "ipv6");
  }
  return (address) => {
    if (address === undefined) return false;
    // A socket for both families tells an IPv4 address in the form of IPv6.
    const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
    const version = isIP(plain);
    return version !== 0 && list.check(plain, version === 4 ? "ipv4" : "ipv6");
  };
}
