/** Keys that live outside the database. All raw bytes. */
export type IntakeKeys = {
	/** Names the text key pair, so that it can be replaced. */
	readonly textKeyId: string;
	/** Seals originals; cannot open them. */
	readonly textPublicKey: Uint8Array;
	/** Signs the audit log, working texts' and counts' fingerprints. */
	readonly auditKey: Uint8Array;
	/** Turns receipts into what is stored of them. */
	readonly receiptKey: Uint8Array;
	/** Turns rows of imported files into stable keys that say nothing. */
	readonly sourceKey: Uint8Array;
};

export type StaffKeys = IntakeKeys & {
	/** Opens originals: held by the staff process only. */
	readonly textPrivateKey: Uint8Array;
	/** Signs sessions. */
	readonly sessionSecret: string;
};
