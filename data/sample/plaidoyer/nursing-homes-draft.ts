import { composeBlock as compose } from "./compose-block.ts";
import type { DraftTemplate } from "./draft-template.ts";

const title = "Vivre en maison de repos";

const about = (code: string) => ({
	kind: "count" as const,
	query: { by: [], where: [{ facet: "code" as const, values: [`nursing-homes${code}`] }] },
});

/** A plaidoyer that somebody is still writing: figures and quotes are there, demands are not all. */
export const nursingHomesDraft: DraftTemplate = {
	title,
	document: {
		type: "doc",
		attrs: {
			title,
			subtitle: "Brouillon de travail",
			federation: "la Fédération des associations de patients",
			date: "2026-11",
		},
		content: [
			compose.chapter("mr-life", "La vie de tous les jours", [
				compose.paragraph(
					"mr-intro",
					"Les proches nous écrivent souvent le soir, après une visite. Ils racontent des choses simples, un repas, une sonnette, une porte.",
				),
				{
					type: "situation",
					attrs: {
						id: "mr-situation-life",
						title: "Manger, se laver, être appelé par son nom",
						code: "nursing-homes",
					},
					content: [
						{
							type: "constat",
							attrs: { id: "mr-constat" },
							content: [
								compose.citation("count.homes", "sentence"),
								compose.citation("excerpt.homes.a", "quote"),
								compose.citation("excerpt.homes.b", "quote"),
							],
						},
						compose.paragraph(
							"mr-todo",
							"À écrire : ce que disent les résidents eux-mêmes, et ce que nous demandons.",
						),
					],
				},
			]),
			compose.chapter("mr-method", "Méthode", [{ type: "methodNote", attrs: { id: "mr-method-note" } }]),
		],
	},
	citations: {
		"count.homes": about(""),
		"excerpt.homes.a": { kind: "excerpt", code: "nursing-homes", nth: 1, stance: "obstacle" },
		"excerpt.homes.b": { kind: "excerpt", code: "nursing-homes", nth: 2, stance: "obstacle" },
	},
};
