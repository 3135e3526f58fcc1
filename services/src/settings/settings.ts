import type { Store } from "@portevoix/data/connection/database";
import { recordChange } from "../audit/record-change.ts";
import type { IntakeContext } from "../context.ts";
import { findSetting, putSetting } from "./setting.repository.ts";

/** Settings that people change; each has a default that protects the witness. */
const DEFAULTS = {
	/** "on": a team of two works without a second reader, and every edition says so. */
	single_reading: "off",
	/** "loaded" while the store holds the demonstration. */
	demonstration: "absent",
} as const;

export type SettingKey = keyof typeof DEFAULTS;

export async function readSetting(store: Store, key: SettingKey): Promise<string> {
	return (await findSetting(store, key)) ?? DEFAULTS[key];
}

export async function writeSetting(context: IntakeContext, key: SettingKey, value: string): Promise<void> {
	await recordChange(context, "setting.write", async (transaction, record) => {
		await putSetting(transaction, key, value);
		record.audit({ entity: "setting", entityId: key, reason: value });
	});
}
