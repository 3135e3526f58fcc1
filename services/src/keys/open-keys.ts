import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sodium from "libsodium-wrappers-sumo";
import { z } from "zod";
import type { StaffKeys } from "./keys.ts";

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
const bytes = z.base64().transform((text) => new Uint8Array(Buffer.from(text, "base64")));

const KeyFile = z.object({
	textKeyId: z.string(),
	textPublicKey: bytes,
	textPrivateKey: bytes,
	auditKey: bytes,
	receiptKey: bytes,
	sourceKey: bytes,
	sessionSecret: z.string().min(32),
});

async function makeKeys(randomBytes: (length: number) => Uint8Array): Promise<Record<string, string>> {
	await sodium.ready;
	const pair = sodium.crypto_box_seed_keypair(randomBytes(32));
	return {
		textKeyId: Buffer.from(randomBytes(8)).toString("hex"),
		textPublicKey: base64(pair.publicKey),
		textPrivateKey: base64(pair.privateKey),
		auditKey: base64(randomBytes(32)),
		receiptKey: base64(randomBytes(32)),
		sourceKey: base64(randomBytes(32)),
		sessionSecret: base64(randomBytes(48)),
	};
}

/** Reads the keys of this store, making them the first time (folder 0700, file 0600). Losing them loses the originals. */
export async function openKeys(
	dataDir: string,
	randomBytes: (length: number) => Uint8Array,
): Promise<StaffKeys> {
	const folder = join(dataDir, "keys");
	const file = join(folder, "keys.json");
	if (!existsSync(file)) {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		const made = await makeKeys(randomBytes);
		// `wx`: two programs starting together must not each make their own.
		try {
			writeFileSync(file, JSON.stringify(made, null, "\t"), { mode: 0o600, flag: "wx" });
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
		}
	}
	chmodSync(file, 0o600);
	return KeyFile.parse(JSON.parse(readFileSync(file, "utf8")));
}

/** Keys in memory, for tests and dry runs. */
export async function temporaryKeys(randomBytes: (length: number) => Uint8Array): Promise<StaffKeys> {
	return KeyFile.parse(await makeKeys(randomBytes));
}
