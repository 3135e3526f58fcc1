import { loadSamples } from "@portevoix/data/sample/load-samples";
import { digitalDivideDraft } from "@portevoix/data/sample/plaidoyer/digital-divide";
import { nursingHomesDraft } from "@portevoix/data/sample/plaidoyer/nursing-homes-draft";
import { SAMPLE_CODEBOOK_V2 } from "@portevoix/data/sample/sample-codebook-v2";
import { SAMPLE_ORGANISATIONS } from "@portevoix/data/sample/sample-organisations";
import { makeSuggestions } from "../coding/make-suggestions.ts";
import { openRound } from "../coding/open-round.ts";
import { publishCodebook } from "../coding/publish-codebook.ts";
import type { Config } from "../config.ts";
import { actingAs, type StaffContext } from "../context.ts";
import { openCorpus } from "../counting/open-corpus.ts";
import { Refusal } from "../failures.ts";
import { addOrganisation } from "../intake/add-organisation.ts";
import { linkWitness } from "../intake/link-witness.ts";
import { writeSetting } from "../settings/settings.ts";
import { addDemonstrationAccounts, type Team } from "./add-demonstration-accounts.ts";
import { codeSample } from "./code-sample.ts";
import { isStoreEmpty } from "./is-store-empty.ts";
import { type MaskedSample, maskSample } from "./mask-sample.ts";
import { type ReceivedSample, receiveSample } from "./receive-sample.ts";
import { writeDemonstrationPlaidoyer } from "./write-demonstration-plaidoyer.ts";

/** What the demonstration brought in. */
export type Demonstration = { readonly testimonies: number; readonly plaidoyerId: string };

/** The newest are left to the visitor: some to mask, some to code. */
const LEFT_TO_MASK = 5;
const LEFT_TO_CODE = 8;
/** After so many the codebook's second version is published, and after so many the draft on homes was written. */
const BEFORE_CODEBOOK_2 = 60;
const BEFORE_SECOND_DRAFT = 80;
/** Of the round of double coding. */
const ROUND = { size: 12, readTwice: 5, seed: 23 };

type DoneSample = {
	readonly sample: ReturnType<typeof loadSamples>[number];
	readonly received: ReceivedSample;
	readonly masked: MaskedSample;
};

/**
 * Loads the invented testimonies, their masking and coding, the accounts and the plaidoyers, each by the verbs that people
 * use. Refuses a store that holds anything.
 */
export async function loadDemonstration(
	context: StaffContext,
	config: Pick<Config, "publicUrl">,
	progress: (done: number, all: number) => void = () => {},
): Promise<Demonstration> {
	if (!(await isStoreEmpty(context.store.db))) throw new Refusal("store-not-empty");
	const team = await addDemonstrationAccounts(context, config);
	const writer = actingAs(context, team.officer);
	await writeSetting(context, "single_reading", "on");
	await writeSetting(context, "demonstration", "loaded");
	const organisations = new Map<string, string>();
	for (const one of SAMPLE_ORGANISATIONS) organisations.set(one.name, await addOrganisation(context, one));

	const samples = loadSamples();
	const firstOfWitness = new Map<string, string>();
	const coded: DoneSample[] = [];
	let testimonies = 0;
	for (const [index, sample] of samples.entries()) {
		const name = sample.collectedBy;
		const collectedBy =
			name === null
				? null
				: (organisations.get(name) ?? (await addOrganisation(context, { name, kind: "association" })));
		const received = await receiveSample(context, sample, collectedBy);
		testimonies += received.size;
		for (const { label, witness } of sample.witnesses) {
			const testimony = received.get(label) ?? "";
			const before = firstOfWitness.get(witness);
			if (before === undefined) firstOfWitness.set(witness, testimony);
			else await linkWitness(context, before, testimony);
		}
		if (index === BEFORE_CODEBOOK_2) await publishCodebook(context, SAMPLE_CODEBOOK_V2);
		if (index === BEFORE_SECOND_DRAFT) await writeDemonstrationPlaidoyer(writer, nursingHomesDraft);
		progress(index + 1, samples.length);
		if (index >= samples.length - LEFT_TO_MASK) continue;
		const masked = await maskSample(writer, sample, received);
		for (const testimony of received.values()) await makeSuggestions(writer, testimony);
		if (index >= samples.length - LEFT_TO_MASK - LEFT_TO_CODE) continue;
		const coder = team.coders[index % team.coders.length] ?? team.officer;
		await codeSample(actingAs(context, coder), sample, received, masked);
		coded.push({ sample, received, masked });
	}
	await doubleCode(context, team, coded);
	const plaidoyerId = await writeDemonstrationPlaidoyer(writer, digitalDivideDraft);
	return { testimonies, plaidoyerId };
}

/** A round is open: two coders read the same testimonies, and the second has begun. */
async function doubleCode(context: StaffContext, team: Team, coded: readonly DoneSample[]): Promise<void> {
	const [officer, second, third] = team.coders;
	if (!officer || !second || !third) throw new Error("the demonstration needs three coders");
	// Those that the second coder did not read before: every third was theirs.
	const sample = coded.filter((_one, index) => index % 3 === 0).slice(0, ROUND.size);
	const corpusId = await openCorpus(context, { title: "Tour d’accord, novembre", query: { where: [] } });
	await openRound(context, {
		corpusId,
		testimonies: sample.flatMap(({ received }) => [...received.values()]),
		coders: [officer.id, second.id],
		seed: ROUND.seed,
		sampleRule: "un témoignage sur trois, dans l’ordre de réception",
	});
	for (const one of sample.slice(0, ROUND.readTwice)) {
		await codeSample(actingAs(context, second), one.sample, one.received, one.masked);
	}
}
