import { migrateDatabase } from "@portevoix/data/connection/migrate-database";
import { openSqlite } from "@portevoix/data/connection/open-sqlite";
import { applyCode } from "@portevoix/services/coding/apply-code";
import { endCoding } from "@portevoix/services/coding/end-coding";
import { recordBasis } from "@portevoix/services/intake/record-basis";
import { citeExcerpt } from "@portevoix/services/plaidoyer/cite-excerpt";
import { createPlaidoyer } from "@portevoix/services/plaidoyer/create-plaidoyer";
import { newDocument } from "@portevoix/services/plaidoyer/new-document";
import { withdrawTestimony } from "@portevoix/services/withdrawal/withdraw-testimony";
import { expect, it } from "vitest";
import { approve, openJourney, placeOf, tell } from "../journey/open-journey.ts";

const WORDS = "La file dure une heure. Le guichet ferme tôt.";
const REASON = "Parce que Madame Kanarivogel l’a demandé.";

// EVIDENCE-OF: P7: the log is never erased, so nothing that somebody wrote about a witness may stand in it.
it("keeps no word that a person wrote as a reason", async () => {
	const store = openSqlite(":memory:");
	await migrateDatabase(store);
	const world = await openJourney(store);
	const { testimonyId } = await tell(world, WORDS);
	const { body } = await approve(world, testimonyId, []);
	await recordBasis(world, testimonyId, REASON);
	const span = placeOf(body, "La file dure une heure.");
	const coding = await applyCode(world, {
		testimony: testimonyId,
		code: "access-to-care.waiting-time",
		span,
	});
	await endCoding(world, coding, REASON);
	const document = newDocument("Essai", "la Fédération d’essai", world.now(), world.newId);
	const plaidoyerId = await createPlaidoyer(world, { title: "Essai", document });
	await citeExcerpt(world, {
		plaidoyerId,
		testimony: testimonyId,
		passage: span,
		reidentificationAnswer: REASON,
	});
	await withdrawTestimony(world, testimonyId, REASON);

	const log = await store.db.selectFrom("audit_entry").selectAll().execute();
	expect(log.map(({ action }) => action)).toEqual(
		expect.arrayContaining(["basis.record", "code.apply", "plaidoyer.write", "testimony.withdraw"]),
	);
	expect(JSON.stringify(log)).not.toContain("Kanarivogel");
	await store.close();
});
