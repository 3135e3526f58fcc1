import { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import { PROJECT_OFFICER } from "@portevoix/data/vocabulary/role";
import { expect, it } from "vitest";
import { forEachDialect } from "../support/for-each-dialect.ts";
import { body, openApi, receiveAndMask, SAID, Told } from "../support/staff-interface.ts";

forEachDialect("staff interface", (open) => {
	it("takes a call all the way to a printed quotation", async () => {
		const api = await openApi(await open());
		const { id, reference, text, start } = await receiveAndMask(api);
		const param = { id };
		expect(text.body).toContain(SAID);
		expect(text.body).not.toContain("Kanarivogel");

		const [coder, validator, writer] = [
			await api.client("coder"),
			await api.client("validator"),
			await api.client("writer"),
		];
		const end = start + [...SAID].length;
		const code = "digital-divide.appointments";
		const coded = await body(
			await coder.testimonies[":id"].codings.$post({ param, json: { code, start, end, stance: "obstacle" } }),
		);
		await body(await coder.codings[":id"].end.$post({ param: coded, json: { reason: "essai" } }));
		expect(await body(await coder.testimonies[":id"].codings.$get({ param }))).toEqual({ codings: [] });
		await body(await coder.codings[":id"].restore.$post({ param: coded }));
		const { codings } = await body(await coder.testimonies[":id"].codings.$get({ param }));
		expect(codings).toMatchObject([{ start, end, exact: SAID, code, stance: "obstacle" }]);
		await body(await coder.testimonies[":id"].reading.$post({ param }));
		expect(await body(await coder.testimonies[":id"].$get({ param }))).toMatchObject({
			reference,
			status: "coded",
			channel: "call",
			facts: { province: "namur", careSetting: "unknown" },
			uses: ["count", "excerpt"],
		});

		const query = { by: ["code"], codes: [code], where: [] } as const;
		const json = { ...query, by: [...query.by], codes: [...query.codes], where: [] };
		const shown = await body(await coder.counts.$post({ json }));
		expect([shown.protected, shown.cells[0]?.witnesses]).toEqual([true, { suppressed: true, below: 5 }]);
		const exact = await body(await coder.counts.internal.$post({ json }));
		expect([exact.protected, exact.cells[0]]).toMatchObject([false, { witnesses: 1, witnessesRead: 1 }]);
		const found = await body(await coder.excerpts.$get({ query: { q: "guichets fermés" } }));
		expect(found.excerpts).toMatchObject([{ reference, words: expect.stringContaining(SAID) }]);

		const made = await body(await writer.plaidoyers.$post({ json: { title: "Guichets : l’appel" } }));
		const plaidoyer = { param: made };
		const quote = { testimony: id, passage: { words: SAID }, reidentificationAnswer: "Personne." };
		const early = await writer.plaidoyers[":id"].citations.excerpts.$post({ ...plaidoyer, json: quote });
		expect([early.status, Told.parse(await early.json()).code]).toEqual([409, "second-reading-missing"]);
		await body(await validator.testimonies[":id"]["second-reading"].$post({ param }));
		const excerpt = await body(
			await writer.plaidoyers[":id"].citations.excerpts.$post({ ...plaidoyer, json: quote }),
		);
		const count = await body(
			await writer.plaidoyers[":id"].citations.counts.$post({
				...plaidoyer,
				json: { query: json, freeze: true },
			}),
		);

		const draft = await body(await writer.plaidoyers[":id"].$get(plaidoyer));
		expect([draft.revision, draft.document.attrs.federation]).toEqual([1, "la Fédération d’essai"]);
		const document = PlaidoyerDocument.parse(draft.document);
		document.content[0]?.content.push(
			{ type: "citationBlock", attrs: { id: "quote", citationId: excerpt.id, form: "quote" } },
			{ type: "citationBlock", attrs: { id: "figure", citationId: count.id, form: "sentence" } },
		);
		const revised = { ...plaidoyer, json: { baseRevision: 1, document } };
		expect(await body(await writer.plaidoyers[":id"].$put(revised))).toEqual({ revision: 2 });
		const late = await writer.plaidoyers[":id"].$put(revised);
		expect([late.status, Told.parse(await late.json()).code]).toEqual([409, "draft-outdated"]);
		const evidence = await body(await writer.plaidoyers[":id"].evidence.$get(plaidoyer));
		expect(evidence.excerpts[excerpt.id]).toEqual({ words: SAID, attribution: "Un témoin" });
		expect(evidence.counts[count.id]?.sentence).toMatch(/moins de|protégé/);

		for (const [format, magic] of [
			["docx", "PK"],
			["pdf", "%PDF"],
		] as const) {
			const file = await writer.plaidoyers[":id"].file.$get({ ...plaidoyer, query: { format } });
			const bytes = new Uint8Array(await file.arrayBuffer());
			expect([file.status, new TextDecoder("latin1").decode(bytes.subarray(0, magic.length))]).toEqual([
				200,
				magic,
			]);
			expect(file.headers.get("Content-Disposition")).toBe(
				`attachment; filename="plaidoyer.${format}"; filename*=UTF-8''Guichets%20%3A%20l%E2%80%99appel.${format}`,
			);
			expect(file.headers.get("Content-Security-Policy")).toBe("sandbox; default-src 'none'");
		}

		const officer = await api.client("officer");
		const withdrawal = await body(
			await officer.testimonies[":id"].withdrawal.$post({ param, json: { reason: "demande par téléphone" } }),
		);
		expect(withdrawal).toMatchObject({
			reference,
			quotedIn: [{ citationId: excerpt.id, plaidoyerId: made.id }],
		});
		const after = await body(await writer.plaidoyers[":id"].evidence.$get(plaidoyer));
		expect(after.excerpts[excerpt.id]).toEqual({ withdrawn: true });
		expect(await body(await officer.testimonies[":id"].$get({ param }))).toMatchObject({
			status: "withdrawn",
			uses: [],
		});
		const { entries } = await body(await officer.audit.$get({ query: { limit: "2" } }));
		expect(entries).toMatchObject([
			{ action: "testimony.withdraw", entityId: id, role: "officer" },
			{ action: expect.any(String) },
		]);
		expect(api.log.join("\n")).not.toContain("Kanarivogel");
	});

	it("suggests codes, which a person accepts or refuses once", async () => {
		const api = await openApi(await open());
		const { id } = await receiveAndMask(api);
		const coder = await api.client("coder");
		const param = { id };
		const { open: count } = await body(await coder.testimonies[":id"].suggestions.$post({ param }));
		const { suggestions } = await body(await coder.testimonies[":id"].suggestions.$get({ param }));
		expect([count > 0, suggestions.length]).toEqual([true, count]);
		const [first] = suggestions;
		const decide = { param: { id: first?.id ?? "" }, json: { decision: "accept", stance: "need" } } as const;
		const { coding } = await body(await coder.suggestions[":id"].decision.$post(decide));
		const again = await coder.suggestions[":id"].decision.$post(decide);
		expect([again.status, Told.parse(await again.json()).code]).toEqual([409, "already-decided"]);
		const { codings } = await body(await coder.testimonies[":id"].codings.$get({ param }));
		expect(codings).toMatchObject([{ id: coding, stance: "need", code: first?.code }]);
	});

	it("imports a file once, shows the report, and takes it back", async () => {
		const api = await openApi(await open());
		const coordinator = await api.client(...PROJECT_OFFICER);
		const file = new File([`récit;province\n"${SAID}";Namur\n`], "enquête.csv", { type: "text/csv" });
		const form = {
			file,
			consents: "count,excerpt",
			consentText: "Nous comptons et nous citons.",
			narrative: "récit",
		};
		const tried = await body(await coordinator.imports.$post({ form: { ...form, dryRun: "true" } }));
		expect(tried).toMatchObject({ batch: null, rows: 1, accepted: 1, quarantined: 0 });
		expect(await body(await coordinator.imports.$get())).toEqual({ imports: [] });
		const report = await body(await coordinator.imports.$post({ form }));
		expect(report).toMatchObject({ accepted: 1, duplicates: 0 });
		expect(await body(await coordinator.imports.$post({ form }))).toMatchObject({
			accepted: 0,
			duplicates: 1,
		});
		const { imports } = await body(await coordinator.imports.$get());
		expect(imports.map(({ fileName, undoneAt }) => [fileName, undoneAt])).toEqual([
			["enquête.csv", null],
			["enquête.csv", null],
		]);
		const undo = { param: { id: report.batch ?? "" } };
		expect(await body(await coordinator.imports[":id"].undo.$post(undo))).toEqual({ undone: 1 });
		const again = await coordinator.imports[":id"].undo.$post(undo);
		expect([again.status, Told.parse(await again.json()).code]).toEqual([409, "already-undone"]);
	});
});
