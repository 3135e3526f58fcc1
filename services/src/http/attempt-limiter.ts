/** How many failures are free, and what follows. Times in milliseconds. */
type Limits = {
	readonly window: number;
	/** Failures of one network in the window before it has to wait. */
	readonly free: number;
	/** The same when the whole site sees more than `pressure` failures in the window. */
	readonly freeUnderPressure: number;
	readonly pressure: number;
	readonly firstDelay: number;
	readonly longestDelay: number;
	/** Networks remembered; the oldest is forgotten first. */
	readonly networks: number;
};

export const RECEIPT_LIMITS: Limits = {
	window: 3_600_000,
	free: 20,
	freeUnderPressure: 5,
	pressure: 500,
	firstDelay: 2000,
	longestDelay: 300_000,
	networks: 10_000,
};

export type AttemptLimiter = {
	/** Counts an attempt as failed until `forgive`. Answers 0, or how many milliseconds to wait (then nothing is counted). */
	attempt(network: string): number;
	/** The attempt was good after all. */
	forgive(network: string): void;
};

function dropBefore(times: number[], limit: number): void {
	let old = 0;
	while (old < times.length && times[old]! < limit) old += 1;
	times.splice(0, old);
}

/**
 * Counts failed attempts in a sliding window, in memory. Past the free ones a network waits 2, 4, 8… seconds, at most
 * five minutes, after its last counted attempt. Many failures everywhere leave each network fewer free ones, but a
 * network that did not fail always gets in: nobody can lock the others out.
 */
export function attemptLimiter(now: () => Date, limits: Limits = RECEIPT_LIMITS): AttemptLimiter {
	const failures = new Map<string, number[]>();
	const everywhere: number[] = [];

	function recall(network: string): number[] {
		const times = failures.get(network) ?? [];
		failures.delete(network);
		failures.set(network, times);
		for (const oldest of failures.keys()) {
			if (failures.size <= limits.networks) break;
			failures.delete(oldest);
		}
		return times;
	}

	return {
		attempt(network) {
			const time = now().getTime();
			const times = recall(network);
			dropBefore(times, time - limits.window);
			dropBefore(everywhere, time - limits.window);
			const free = everywhere.length > limits.pressure ? limits.freeUnderPressure : limits.free;
			const beyond = times.length - free;
			if (beyond >= 0) {
				const delay = Math.min(limits.longestDelay, limits.firstDelay * 2 ** Math.min(beyond, 30));
				const wait = times.at(-1)! + delay - time;
				if (wait > 0) return wait;
			}
			times.push(time);
			everywhere.push(time);
			// One more than the pressure is all that has to be remembered to know that it was passed.
			if (everywhere.length > limits.pressure + 1) everywhere.shift();
			return 0;
		},
		forgive(network) {
			failures.get(network)?.pop();
			everywhere.pop();
		},
	};
}
