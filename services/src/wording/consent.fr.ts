import type { ConsentText } from "@portevoix/data/vocabulary/consent";

/** The purposes asked for. The contact question stays away until the custodians' keys exist. */
export const ASKED_PURPOSES = ["count", "excerpt", "excerpt-with-attributes", "press"] as const;
export type AskedPurpose = (typeof ASKED_PURPOSES)[number];

/** What precedes the questions on the form. */
export const CONSENT_INTRODUCTION =
	"Vous décidez de chaque usage, un par un. Il faut un « oui » à la première question pour envoyer. Pour les autres, « non » est une réponse aussi bonne que « oui », et une question sans réponse vaut « non ». Vous pourrez retirer votre témoignage à tout moment, sans donner de raison, avec votre reçu.";

/** Each question as it is asked, and what a yes means. */
export const CONSENT_QUESTIONS: Readonly<Record<AskedPurpose, { question: string; meaning: string }>> = {
	count: {
		question: "Acceptez-vous que nous gardions votre récit et que nous le comptions avec les autres ?",
		meaning:
			"Votre récit parle parfois de votre santé. Des personnes de la fédération, tenues au secret, le lisent pour comprendre les problèmes et dire combien de personnes les vivent. Personne d’autre ne le voit, sauf les phrases que vous permettez de citer.",
	},
	excerpt: {
		question: "Acceptez-vous que nous citions quelques phrases, sans votre nom ?",
		meaning:
			"Les noms et les lieux sont d’abord remplacés. Les phrases peuvent paraître dans nos documents publics.",
	},
	"excerpt-with-attributes": {
		question: "À côté de ces phrases, pouvons-nous dire votre tranche d’âge, votre province et votre rôle ?",
		meaning: "Par exemple : « une proche, 65 à 79 ans, Namur ». Jamais si cela permet de vous reconnaître.",
	},
	press: {
		question: "Pouvons-nous aussi montrer ces phrases à des journalistes ?",
		meaning: "Sans votre nom. Un article imprimé ne peut plus être repris.",
	},
};

const LEAVING =
	"Si vous retirez votre témoignage, vos mots quittent nos textes et nos brouillons. Ce qui est déjà imprimé ou envoyé ne peut pas toujours être repris.";

function composed(introduction: string): ConsentText {
	const questions = ASKED_PURPOSES.map((purpose, index) => {
		const { question, meaning } = CONSENT_QUESTIONS[purpose];
		return `${index + 1}. ${question} (oui / non)\n${meaning}`;
	});
	return {
		language: "fr",
		purposes: [...ASKED_PURPOSES],
		body: [introduction, ...questions, LEAVING].join("\n\n"),
	};
}

/** Shown under the questions of the form. */
export const CONSENT_CLOSING = LEAVING;

/** The words shown on the public form. */
export const FORM_CONSENT_TEXT: ConsentText = composed(CONSENT_INTRODUCTION);

/** The words read aloud on the telephone, question after question. */
export const CALL_CONSENT_TEXT: ConsentText = composed(
	"Je vais vous lire quelques questions, une par une. Vous répondez par oui ou par non. Il faut un oui à la première pour que je garde ce que vous m’avez raconté. Pour les autres, non est une réponse aussi bonne que oui, et si vous ne répondez pas, ce sera non. À la fin, je vous donne un reçu de seize chiffres. Avec lui, vous pourrez retirer votre témoignage à tout moment, sans donner de raison.",
);

/** The words printed on the paper form. */
export const PAPER_CONSENT_TEXT: ConsentText = composed(
	"Vous décidez de chaque usage, un par un : cochez oui ou non. Il faut un « oui » à la première question pour que nous gardions votre récit. Une question sans croix vaut « non ». Gardez la bande détachable avec votre reçu : avec lui, vous pourrez retirer votre témoignage à tout moment, sans donner de raison.",
);
