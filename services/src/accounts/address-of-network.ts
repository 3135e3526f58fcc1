/**
 * The first address of a network as `networkOf` names it (`192.0.2`, `2001:0db8:0001:02`). better-auth counts attempts by
 * address and puts whatever is not one into a single bucket that all callers share.
 */
export function addressOfNetwork(network: string): string {
	if (/^\d+\.\d+\.\d+$/.test(network)) return `${network}.0`;
	if (/^([0-9a-f]{4}:){3}[0-9a-f]{2}$/.test(network)) return `${network}00::`;
	return "0.0.0.0";
}
