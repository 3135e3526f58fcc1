import { isIPv4, isIPv6 } from "node:net";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/** The first `groups` 16-bit groups of an IPv6 address, written out. */
function ipv6Prefix(address: string, groups: number): string {
	const [head = "", tail] = (address.split("%")[0] ?? "").split("::");
	const left = head === "" ? [] : head.split(":");
	const right = tail ? tail.split(":") : [];
	const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
	return [...left, ...Array<string>(Math.max(0, zeros)).fill("0"), ...right]
		.slice(0, groups)
		.map((group) => group.toLowerCase().padStart(4, "0"))
		.join(":");
}

/** The network of an address: /24 of IPv4, /56 of IPv6. Anything else is one network of its own. */
export function networkOfAddress(address: string): string {
	const mapped = address.toLowerCase().startsWith("::ffff:") ? address.slice(7) : address;
	if (isIPv4(mapped)) return mapped.split(".").slice(0, 3).join(".");
	// 56 bits: three whole groups and the upper half of the fourth.
	if (isIPv6(address)) return ipv6Prefix(address, 4).slice(0, 17);
	return "unknown";
}

/** The network that a request came from, by its socket; headers that anyone can write are not read. */
export function networkOf(c: Context): string {
	// Without a socket (requests made inside the program) everything is one network.
	if (typeof c.env !== "object" || c.env === null || !("incoming" in c.env)) return "unknown";
	return networkOfAddress(getConnInfo(c).remote.address ?? "");
}
