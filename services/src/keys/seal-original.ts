import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import type { OriginalDocument } from "@portevoix/data/vocabulary/frame";
import sodium from "libsodium-wrappers-sumo";
import type { IntakeKeys, StaffKeys } from "./keys.ts";

export type SealedOriginal = {
	readonly ciphertext: string;
	readonly wrapped_key: string;
	readonly key_id: string;
};

const NONCE_LENGTH = 24;
const text = { encode: (value: string) => new TextEncoder().encode(value) };

/**
 * A random data key encrypts the document (XChaCha20-Poly1305, bound to the row's id), and is itself sealed to the text
 * public key. Whoever holds only the public key cannot read back.
 */
export async function sealOriginal(
	keys: IntakeKeys,
	randomBytes: (length: number) => Uint8Array,
	id: string,
	document: OriginalDocument,
): Promise<SealedOriginal> {
	await sodium.ready;
	const dataKey = randomBytes(32);
	const nonce = randomBytes(NONCE_LENGTH);
	const sealed = xchacha20poly1305(dataKey, nonce, text.encode(id)).encrypt(
		text.encode(JSON.stringify(document)),
	);
	return {
		ciphertext: Buffer.concat([nonce, sealed]).toString("base64"),
		wrapped_key: Buffer.from(sodium.crypto_box_seal(dataKey, keys.textPublicKey)).toString("base64"),
		key_id: keys.textKeyId,
	};
}

/** Opens what `sealOriginal` made for the same id. Throws when the row was moved, cut or changed. */
export async function unsealOriginal(
	keys: StaffKeys,
	id: string,
	sealed: { ciphertext: string; wrapped_key: string },
): Promise<unknown> {
	await sodium.ready;
	const dataKey = sodium.crypto_box_seal_open(
		Buffer.from(sealed.wrapped_key, "base64"),
		keys.textPublicKey,
		keys.textPrivateKey,
	);
	const bytes = new Uint8Array(Buffer.from(sealed.ciphertext, "base64"));
	const opened = xchacha20poly1305(dataKey, bytes.subarray(0, NONCE_LENGTH), text.encode(id)).decrypt(
		bytes.subarray(NONCE_LENGTH),
	);
	return JSON.parse(new TextDecoder().decode(opened));
}
