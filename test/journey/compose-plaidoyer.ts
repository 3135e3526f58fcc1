import { PlaidoyerDocument } from "@portevoix/data/vocabulary/document";
import { newDocument } from "@portevoix/services/plaidoyer/new-document";
import type { World } from "../support/open-world.ts";

/** A document that shows every citation, with two recommendations, their summary and the method note. */
export function composePlaidoyer(
	world: World,
	counts: readonly string[],
	quotes: readonly string[],
): PlaidoyerDocument {
	const attrs = () => ({ id: world.newId() });
	const paragraph = (text: string) => ({
		type: "paragraph",
		attrs: attrs(),
		content: [{ type: "text", text }],
	});
	const block = (citationId: string, form: string) => ({
		type: "citationBlock",
		attrs: { ...attrs(), citationId, form },
	});
	const recommendation = (text: string) => ({
		type: "recommendation",
		attrs: { ...attrs(), recommendationId: world.newId(), authorities: ["hospital"] },
		content: [paragraph(text)],
	});
	return PlaidoyerDocument.parse({
		type: "doc",
		attrs: { title: "Une borne n’accueille pas", federation: "la Fédération d’essai", date: "2026-11" },
		content: [
			{
				type: "chapter",
				attrs: { ...attrs(), title: "Être accueilli" },
				content: [
					{
						type: "situation",
						attrs: { ...attrs(), title: "La borne de l’entrée", code: "digital-divide.kiosks" },
						content: [
							{
								type: "constat",
								attrs: attrs(),
								content: [
									{
										type: "paragraph",
										attrs: attrs(),
										content: [
											{ type: "citation", attrs: { ...attrs(), citationId: counts[0], form: "sentence" } },
										],
									},
									...quotes.map((id) => block(id, "quote")),
									block(counts[1]!, "table"),
								],
							},
							recommendation("Garder une personne à l’accueil."),
							recommendation("Rendre les bornes accessibles."),
						],
					},
				],
			},
			...newDocument("Reste", "la Fédération d’essai", world.now(), world.newId).content,
		],
	});
}
