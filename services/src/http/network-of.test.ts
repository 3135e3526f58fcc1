import { expect, it } from "vitest";
import { networkOfAddress } from "./network-of.ts";

it("takes the /24 of IPv4 and the /56 of IPv6, however they are written", () => {
	expect(networkOfAddress("192.0.2.17")).toBe("192.0.2");
	expect(networkOfAddress("::ffff:192.0.2.99")).toBe("192.0.2");
	expect(networkOfAddress("2001:db8:1:2200::1")).toBe("2001:0db8:0001:22");
	expect(networkOfAddress("2001:0DB8:0001:22ff:1:2:3:4")).toBe("2001:0db8:0001:22");
	expect(networkOfAddress("2001:db8:1:2300::1")).not.toBe(networkOfAddress("2001:db8:1:2200::1"));
	expect(networkOfAddress("::1")).toBe("0000:0000:0000:00");
	expect(networkOfAddress("fe80::1%eth0")).toBe("fe80:0000:0000:00");
	expect(networkOfAddress("not an address")).toBe("unknown");
});
