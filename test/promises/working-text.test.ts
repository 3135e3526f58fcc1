// EVIDENCE-OF: P4
import { applyCode } from "@portevoix/services/coding/apply-code";
import { makeSuggestions } from "@portevoix/services/coding/make-suggestions";
import { actingAs } from "@portevoix/services/context";
import { searchExcerpts } from "@portevoix/services/counting/search-excerpts";
import { citeExcerpt } from "@portevoix/services/plaidoyer/cite-excerpt";
import { approvePseudonymisation } from "@portevoix/services/pseudonymisation/approve-pseudonymisation";
import { confirmSecondReading } from "@portevoix/services/pseudonymisation/confirm-second-reading";
import { proposePseudonymisation } from "@portevoix/services/pseudonymisation/propose-pseudonymisation";
import { writeSetting } from "@portevoix/services/settings/settings";
import { describe, expect, it } from "vitest";
import { readSources } from "../architecture/read-project.ts";
import { findInStore } from "./find-in-store.ts";
import { openHouse, refusalOf } from "./open-house.ts";

const NAME = "Zéphyrine Kanarivogel";
const STORY = `À l’accueil, ${NAME} m’a renvoyé vers la borne, qui ne lit pas ma carte.`;
const MASK = {
	start: 13,
	end: 13 + [...NAME].length,
	kind: "person",
	replacement: "[une employée]",
	source: "person",
} as const;
const USES = ["count", "excerpt"] as const;

describe("P4: words before a person approved the masks", () => {
	it("cannot be coded, suggested on, searched or quoted", async () => {
		const house = await openHouse();
		const { testimonyId } = await house.tell(STORY, USES);
		const plaidoyerId = await house.plaidoyer();
		const span = { start: 0, end: 10 };
		const coding = { testimony: testimonyId, code: "digital-divide.kiosks", span };
		expect(await refusalOf(applyCode(house.as("coder"), coding))).toBe("no-working-text");
		expect(await refusalOf(makeSuggestions(house.as("coder"), testimonyId))).toBe("no-working-text");
		const passage = { plaidoyerId, testimony: testimonyId, passage: span };
		expect(await refusalOf(citeExcerpt(house.as("writer"), passage))).toBe("no-working-text");
		expect(await searchExcerpts(house.as("coder"), "borne")).toEqual([]);
		expect(await findInStore(house.database, "Kanarivogel")).toEqual([]);
	});

	it("stay so when the program only proposed masks", async () => {
		const house = await openHouse();
		const { testimonyId } = await house.tell(`${STORY} Appelez-moi au 0470 12 34 56.`, USES);
		const { body, masks } = await proposePseudonymisation(house.as("masker"), testimonyId);
		expect(body).toContain(NAME);
		expect(masks.length).toBeGreaterThan(0);
		expect(await searchExcerpts(house.as("coder"), "borne")).toEqual([]);
		const coding = { testimony: testimonyId, code: "digital-divide.kiosks", span: { start: 0, end: 5 } };
		expect(await refusalOf(applyCode(house.as("coder"), coding))).toBe("no-working-text");
	});

	it("are approved by a masker only, never by the program or a coder", async () => {
		const house = await openHouse();
		const { testimonyId: testimony } = await house.tell(STORY, USES);
		const system = actingAs(house.world, { kind: "system", id: "system" });
		for (const context of [
			system,
			house.visitor as typeof system,
			house.as("coder", "writer", "validator"),
		]) {
			expect(await refusalOf(approvePseudonymisation(context, { testimony, masks: [MASK] }))).toBe(
				"not-allowed",
			);
		}
	});

	it("become a working text at one place of the program", () => {
		const minting = readSources().filter(
			({ path, text }) => /^(services|analysis)\/src\//.test(path) && /\bas WorkingText\b/.test(text),
		);
		expect(minting.map(({ path }) => path)).toEqual([
			"services/src/pseudonymisation/approve-pseudonymisation.ts",
			"services/src/pseudonymisation/working-text.repository.ts",
		]);
	});
});

describe("P4: masked words", () => {
	it("stand nowhere in the store once the text was approved", async () => {
		const house = await openHouse();
		const { testimonyId } = await house.tell(STORY, USES);
		await house.approve(testimonyId, [MASK]);
		await house.code(testimonyId, "digital-divide.kiosks", "la borne, qui ne lit pas ma carte");
		const [found] = await searchExcerpts(house.as("coder"), "borne");
		expect(found?.words).toContain("[une employée] m’a renvoyé");
		expect(await searchExcerpts(house.as("coder"), "Kanarivogel")).toEqual([]);
		expect(await findInStore(house.database, "Kanarivogel")).toEqual([]);
	});

	it("that were forgotten leave with the version that held them", async () => {
		const house = await openHouse();
		await writeSetting(house.world, "single_reading", "on");
		const { testimonyId } = await house.tell(STORY, USES);
		await house.approve(testimonyId);
		await house.code(testimonyId, "digital-divide.kiosks", `${NAME} m’a renvoyé vers la borne`);
		await house.cite(await house.plaidoyer(), testimonyId, `${NAME} m’a renvoyé vers la borne`);
		await approvePseudonymisation(house.as("masker"), {
			testimony: testimonyId,
			masks: [MASK],
			reason: "missed-identifier",
		});
		expect(await findInStore(house.database, "Kanarivogel")).toEqual([]);
	});
});

describe("P4: the second reading", () => {
	it("comes before a quote, and is by another person", async () => {
		const house = await openHouse();
		const { testimonyId } = await house.tell(STORY, USES);
		await house.approve(testimonyId, [MASK]);
		const plaidoyerId = await house.plaidoyer();
		const quote = () => house.cite(plaidoyerId, testimonyId, "la borne, qui ne lit pas ma carte");
		expect(await refusalOf(quote())).toBe("second-reading-missing");
		expect(await refusalOf(confirmSecondReading(house.as("masker"), testimonyId))).toBe(
			"second-reader-is-first",
		);
		expect(await refusalOf(quote())).toBe("second-reading-missing");
		await confirmSecondReading(house.as("validator"), testimonyId);
		expect(await quote()).toMatch(/^[0-9a-f-]{36}$/);
	});

	it("is left out only where the site says that it works in single reading", async () => {
		const house = await openHouse();
		const { testimonyId } = await house.tell(STORY, USES);
		await house.approve(testimonyId, [MASK]);
		await writeSetting(house.world, "single_reading", "on");
		expect(await house.cite(await house.plaidoyer(), testimonyId, "la borne")).toMatch(/^[0-9a-f-]{36}$/);
	});
});
