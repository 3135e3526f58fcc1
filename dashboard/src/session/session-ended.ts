/** Tells whoever listens that the server no longer knows the session. */
const listeners = new Set<() => void>();

export const sessionEnded = {
	tell(): void {
		for (const listener of listeners) listener();
	},
	listen(listener: () => void): () => void {
		listeners.add(listener);
		return () => listeners.delete(listener);
	},
};
