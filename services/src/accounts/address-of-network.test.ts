import { expect, it } from "vitest";
import { networkOfAddress } from "../http/network-of.ts";
import { addressOfNetwork } from "./address-of-network.ts";

it("names each network by an address of it", () => {
	const through = (address: string) => addressOfNetwork(networkOfAddress(address));
	expect(through("192.0.2.77")).toBe("192.0.2.0");
	expect(through("::ffff:192.0.2.77")).toBe("192.0.2.0");
	expect(through("2001:db8:1:2ff::9")).toBe("2001:0db8:0001:0200::");
	expect(through("2001:db8:1:3ff::9")).toBe("2001:0db8:0001:0300::");
	expect(through("not an address")).toBe("0.0.0.0");
});
