import type { Evidence } from "@portevoix/analysis/document/evidence";
import type { DraftTemplate } from "@portevoix/data/sample/plaidoyer/draft-template";

const quotes = [
	"J’ai appelé trois matins de suite. Une voix me dit d’aller sur le site. Je n’ai pas de site, moi, j’ai un téléphone avec un fil.",
	"Ma fille me dit : « Maman, c’est facile, tu cliques. » Elle habite loin. Quand l’écran devient gris, je l’éteins et je n’ai plus de rendez-vous […].",
	"La dame du guichet m’a regardé et elle a tout de suite compris. La machine, elle, m’a demandé trois fois mon nom.",
	'Il fallait cocher "je ne suis pas un robot" et trouver des feux rouges. Je vois mal, je n’y arrive pas.',
];

/** Invented figures, words and scales for every citation of a template, always the same: for tests and for looking at pages. */
export function inventEvidence(template: DraftTemplate): Evidence {
	const counts: Record<string, Evidence["counts"][string]> = {};
	const excerpts: Record<string, Evidence["excerpts"][string]> = {};
	for (const [index, [name, citation]] of Object.entries(template.citations).entries()) {
		if (citation.kind === "excerpt") {
			excerpts[name] = {
				words: quotes[index % quotes.length]!,
				attribution:
					index % 2 === 0 ? "Patiente, 70 à 79 ans, par téléphone" : "Proche, par le formulaire en ligne",
			};
			continue;
		}
		const persons = 11 + ((index * 7) % 31);
		counts[name] = {
			sentence: `${persons} personnes sur 152 lues`,
			witnesses: `${persons} personnes`,
			testimonies: `${persons + 4} témoignages`,
			about: `Récits comptés sous ${index}`,
			rows:
				citation.query.by.length === 0
					? []
					: [
							{ label: "Formulaire en ligne", value: String(persons - 6) },
							{ label: "Téléphone", value: "6" },
							{ label: "Papier", value: "moins de 5" },
						],
			note: `${persons - 6} par le formulaire en ligne, 6 autrement. Dossier de 197 personnes, 152 lues, récits reçus du 4 janvier au 12 février 2027.`,
		};
	}
	const situations = template.document.content.flatMap(({ content }) =>
		content.filter((block) => block.type === "situation"),
	);
	const scales = Object.fromEntries(
		situations.map(({ attrs }, index) => {
			const needle = [-0.4, -0.9, 0.12, -0.3, -0.75, 0.4, -1, 0.6][index % 8]!;
			const labels = needle < -0.2 ? (["obstacle"] as const) : (["obstacle", "help"] as const);
			const value = { obstacle: 20, help: 8, addedValue: 2, n: 25 + index, needle, labels };
			return [attrs.id, { defined: true as const, value }];
		}),
	);
	const paragraphs = [
		"Le dossier réunit 212 témoignages de 197 personnes, reçus du 4 janvier au 12 février 2027 par formulaire, téléphone, papier et table ronde. Deux chargées de projet en ont lu 152 jusqu’au bout.",
		"Les personnes ont choisi de témoigner\u202f: ces nombres disent ce qui arrive, non sa fréquence dans la population. Un nombre entre 1 et 4 n’est jamais publié.",
		"Chaque passage cité l’est avec l’accord de son auteur, dans les mots approuvés, et peut être retiré.",
	];
	return { counts, excerpts, scales, method: { paragraphs } };
}
