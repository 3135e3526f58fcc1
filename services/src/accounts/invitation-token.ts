import { saltedHash } from "../keys/fingerprint.ts";

/** The secret of an invitation's link: 32 random bytes, written for an address. Kept nowhere. */
export function invitationToken(randomBytes: (length: number) => Uint8Array): string {
	return Buffer.from(randomBytes(32)).toString("base64url");
}

/** What the store keeps of it. The secret cannot be guessed, so that a plain hash is enough. */
export function invitationHash(token: string): string {
	return saltedHash("invitation", token);
}
