import { chapterBeingSupported } from "./chapter-being-supported.ts";
import { chapterClaimingRights } from "./chapter-claiming-rights.ts";
import { chapterReachingCare } from "./chapter-reaching-care.ts";
import { composeBlock as compose } from "./compose-block.ts";
import { digitalDivideCitations } from "./digital-divide-citations.ts";
import type { DraftTemplate } from "./draft-template.ts";

const title = "Soignés, même sans écran";

/** The demonstration plaidoyer on the digital divide: its words are invented, its figures and quotes come from the sample corpus. */
export const digitalDivideDraft: DraftTemplate = {
	title,
	document: {
		type: "doc",
		attrs: {
			title,
			subtitle:
				"Ce que la fracture numérique fait à l’accès aux soins, raconté par des patients et des proches",
			federation: "la Fédération des associations de patients",
			date: "2026-11",
		},
		content: [
			compose.chapter("preface", "Préface", [
				compose.paragraph(
					"preface-a",
					"Ce texte est né d’une gêne. On nous disait que tout devenait plus simple, et nous recevions des appels de personnes qui n’y arrivaient plus. Nous avons donc demandé : que vous est-il arrivé ? Des patients, des proches et des soignants ont répondu, par écrit, au téléphone, autour d’une table.",
				),
				compose.citation("count.all.channels", "table"),
				compose.paragraph(
					"preface-b",
					"Nous ne sommes pas contre les écrans. Nos témoins non plus : plusieurs passages de ce plaidoyer disent ce qu’un bon outil leur a rendu. Nous refusons seulement qu’il devienne le prix d’entrée du soin. Chaque demande numérotée répond à des situations vécues ; chaque chiffre dit combien de personnes il compte et parmi lesquelles ; chaque phrase entre guillemets a été prononcée ou écrite, et nous avons l’accord de son auteur.",
				),
				compose.paragraph(
					"preface-c",
					"Ces chiffres décrivent ceux qui nous ont parlé. Ils ne mesurent pas la population. Ils suffisent à montrer que le problème existe, où il blesse, et ce qui le réparerait.",
				),
			]),
			chapterReachingCare,
			chapterClaimingRights,
			chapterBeingSupported,
			compose.chapter("summary", "Résumé des recommandations", [
				compose.paragraph(
					"summary-intro",
					"Voici les mêmes solutions, rangées par autorité. Une solution adressée à plusieurs autorités figure sous chacune, avec le même numéro.",
				),
				{ type: "recommendationSummary", attrs: { id: "summary-list" } },
			]),
			compose.chapter("method", "Méthode", [{ type: "methodNote", attrs: { id: "method-note" } }]),
		],
	},
	citations: digitalDivideCitations,
};
