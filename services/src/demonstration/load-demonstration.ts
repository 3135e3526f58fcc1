import { loadSamples } from "@portevoix/data/sample/load-samples";
import { digitalDivideDraft } from "@portevoix/data/sample/plaidoyer/digital-divide";
import { addAccount } from "../accounts/add-account.ts";
import { createAuth } from "../accounts/auth.ts";
import type { Config } from "../config.ts";
import { type Actor, actingAs, type StaffContext } from "../context.ts";
import { Refusal } from "../failures.ts";
import { addOrganisation } from "../intake/add-organisation.ts";
import { linkWitness } from "../intake/link-witness.ts";
import { writeSetting } from "../settings/settings.ts";
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_PASSWORD } from "./demonstration-accounts.ts";
import { isStoreEmpty } from "./empty-store.repository.ts";
import { maskAndCodeSample } from "./mask-and-code-sample.ts";
import { receiveSample } from "./receive-sample.ts";
import { writeDemonstrationPlaidoyer } from "./write-demonstration-plaidoyer.ts";

/** What the demonstration brought in. */
export type Demonstration = { readonly testimonies: number; readonly plaidoyerId: string };

/**
 * Loads the invented testimonies, their masking and coding, the accounts and the plaidoyer, each by the verbs that people
 * use. Refuses a store that holds anything.
 */
export async function loadDemonstration(
	context: StaffContext,
	config: Pick<Config, "publicUrl">,
	progress: (done: number, all: number) => void = () => {},
): Promise<Demonstration> {
	if (!(await isStoreEmpty(context.store.db))) throw new Refusal("store-not-empty");
	const camille = await addAccounts(context, config);
	await writeSetting(context, "single_reading", "on");
	await writeSetting(context, "demonstration", "loaded");

	const samples = loadSamples();
	const firstOfWitness = new Map<string, string>();
	let testimonies = 0;
	for (const [index, sample] of samples.entries()) {
		const collectedBy =
			sample.collectedBy === null
				? null
				: await addOrganisation(context, { name: sample.collectedBy, kind: "association" });
		const received = await receiveSample(context, sample, collectedBy);
		for (const { label, witness } of sample.witnesses) {
			const testimony = received.get(label) ?? "";
			const before = firstOfWitness.get(witness);
			if (before === undefined) firstOfWitness.set(witness, testimony);
			else await linkWitness(context, before, testimony);
		}
		await maskAndCodeSample(actingAs(context, camille), sample, received);
		testimonies += received.size;
		progress(index + 1, samples.length);
	}
	const plaidoyerId = await writeDemonstrationPlaidoyer(actingAs(context, camille), digitalDivideDraft);
	return { testimonies, plaidoyerId };
}

/** Makes the demonstration accounts; answers the project officer, who masks, codes and writes. */
async function addAccounts(context: StaffContext, config: Pick<Config, "publicUrl">): Promise<Actor> {
	const auth = createAuth(context.store, {
		publicUrl: config.publicUrl,
		sessionSecret: context.keys.sessionSecret,
	});
	let officer: Actor | undefined;
	for (const { name, email, roles } of DEMONSTRATION_ACCOUNTS) {
		const id = await addAccount(context, auth, { name, email, roles, password: DEMONSTRATION_PASSWORD });
		officer ??= { kind: "account", id, roles };
	}
	if (!officer) throw new Error("the demonstration needs an account");
	return officer;
}
