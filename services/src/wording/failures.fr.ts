import type { FailureCode, FailureFacts } from "../failures.ts";
import { READING_SENTENCES } from "../intake/reading/wording.fr.ts";

const figures = new Intl.NumberFormat("fr-BE");

/** A number among the facts, as it is written in French; nothing else of the facts may enter a sentence. */
function figure(facts: FailureFacts, name: string): string | null {
	const value = facts[name];
	return typeof value === "number" ? figures.format(value) : null;
}

function waiting(facts: FailureFacts): string {
	const seconds = facts.seconds;
	if (typeof seconds !== "number") return "Attendez quelques minutes, puis recommencez.";
	if (seconds < 90) return `Attendez ${figures.format(Math.ceil(seconds))} secondes, puis recommencez.`;
	return `Attendez ${figures.format(Math.ceil(seconds / 60))} minutes, puis recommencez.`;
}

function tooMuch(what: string, limit: string | null, unit: string): string {
	return limit === null ? `${what} est trop long` : `${what} dépasse ${limit} ${unit}`;
}

/** One sentence for each refusal: what is the matter and what to do. Read by pages, the API and the command line. */
export const FAILURE_SENTENCES: Readonly<Record<FailureCode, (facts: FailureFacts) => string>> = {
	"invalid-input": () =>
		"Une partie de ce qui a été envoyé n’est pas utilisable : corrigez les champs indiqués.",
	"invalid-json": () =>
		"Ce qui a été envoyé n’est pas du JSON lisible : vérifiez les guillemets et les virgules.",
	"not-signed-in": () => "Il faut d’abord se connecter.",
	"wrong-sign-in": () => "L’adresse et le mot de passe ne vont pas ensemble : vérifiez les deux.",
	"not-allowed": () =>
		"Votre rôle ne permet pas de faire cela : demandez à l’administratrice ou à l’administrateur.",
	"foreign-origin": () =>
		"Cet envoi vient d’un autre site : ouvrez la page à son adresse habituelle et recommencez.",
	"not-found": () => "Cette page n’existe pas : vérifiez l’adresse ou repartez de l’accueil.",
	"unknown-testimony": () => "Ce témoignage n’existe pas, ou il a été retiré.",
	"unknown-code": () => "Ce code ne fait pas partie de la grille de codage : choisissez-le dans la liste.",
	"unknown-campaign": () => "Cet appel à témoignages n’existe pas : vérifiez sa clé ou créez-le d’abord.",
	"unknown-plaidoyer": () => "Ce plaidoyer n’existe pas : choisissez-le dans la liste.",
	"unknown-citation": () =>
		"Cette citation n’existe pas : insérez-la de nouveau depuis le tiroir des preuves.",
	"unknown-batch": () => "Ce lot d’importation n’existe pas : choisissez-le dans la liste des lots.",
	"unknown-account": () => "Ce compte n’existe pas : vérifiez l’adresse e-mail.",
	"unknown-invitation": () =>
		"Cette invitation n’est plus valable : elle a servi, elle a expiré ou elle a été annulée. Demandez-en une autre.",
	"unknown-suggestion": () => "Cette suggestion n’existe plus : rechargez la page.",
	"unknown-coding": () => "Ce passage codé n’existe plus : rechargez la page.",
	"unknown-organisation": () =>
		"Cette association n’existe pas : choisissez-la dans la liste ou créez-la d’abord.",
	"unknown-corpus": () => "Ce dossier n’existe pas : choisissez-le dans la liste ou créez-le d’abord.",
	"unknown-frozen-count": () => "Ce décompte figé n’existe pas : choisissez-le dans la liste.",
	"unknown-receipt": () =>
		"Nous ne trouvons rien sous ce numéro. Vérifiez les 16 chiffres un à un, puis recommencez.",
	"unknown-speaker": () =>
		"Cette voix ne figure pas dans la transcription : vérifiez son nom dans le fichier.",
	"too-many-attempts": (facts) => `Trop d’essais ont été faits depuis votre réseau. ${waiting(facts)}`,
	"text-missing": () => "Écrivez votre témoignage : quelques mots suffisent.",
	"text-too-long": (facts) =>
		`${tooMuch("Ce texte", figure(facts, "longest"), "caractères")} : envoyez-le en plusieurs fois.`,
	"body-too-large": (facts) =>
		`${tooMuch("Cet envoi", figure(facts, "megabytes"), "Mo")} : envoyez-le en plusieurs fois.`,
	"consent-missing": () =>
		"Dites-nous « oui » à la première question sur l’usage : sans cet accord, nous ne pouvons pas garder votre récit.",
	"consent-text-missing": () =>
		"Le texte d’accord indiqué n’est pas connu : rechargez le formulaire pour obtenir le texte en vigueur.",
	"consent-text-needed": () =>
		"Un accord ne vaut qu’avec le texte que les témoins ont vu : ajoutez ce texte (--consent-text FICHIER).",
	"unknown-purpose": () =>
		"Un des usages indiqués n’est pas dans le texte d’accord : rechargez le formulaire.",
	"date-in-future": () => "Cette date est dans le futur : corrigez-la.",
	"already-withdrawn": () => "Ce témoignage est déjà retiré : il n’y a plus rien à faire.",
	"already-undone": () => "Ce lot est déjà annulé : il n’y a plus rien à faire.",
	"already-decided": () => "Quelqu’un a déjà décidé : rechargez la page pour voir sa décision.",
	"already-exists": () => "Cela existe déjà : choisissez un autre nom.",
	"last-administrator": () =>
		"C’est la dernière personne qui administre : donnez d’abord ce rôle à quelqu’un d’autre.",
	"store-not-empty": () => "La base contient déjà des données : recommencez avec une base vide.",
	"batch-in-use": () =>
		"Des témoignages de ce lot sont déjà lus ou codés : il ne peut plus être annulé en entier.",
	"retired-code": () => "Ce code n’est plus en usage : choisissez celui qui l’a remplacé.",
	"original-destroyed": () =>
		"L’original a été détruit à l’échéance prévue : seul le texte de travail reste.",
	"no-working-text": () => "Ce témoignage n’a pas encore de texte de travail : il faut d’abord le masquer.",
	"span-outside-text": () => "Le passage choisi sort du texte : sélectionnez-le de nouveau.",
	"masks-overlap": () => "Deux masques se chevauchent : réunissez-les en un seul.",
	"mask-over-turns": () =>
		"Un masque couvre deux réponses ou deux tours de parole : masquez chacun séparément.",
	"quote-not-found": () => "Ces mots ne se trouvent pas dans le texte de travail : copiez-les tels quels.",
	"quote-ambiguous": () =>
		"Ces mots se trouvent plusieurs fois dans le texte : choisissez un passage plus long.",
	"span-not-codable": () => "Ce passage n’est pas la parole du témoin : il ne peut pas être codé.",
	"consent-does-not-cover": () => "Le témoin n’a pas accepté cet usage : choisissez un autre passage.",
	"second-reading-missing": () =>
		"Une deuxième personne doit d’abord relire ce texte : demandez une deuxième lecture.",
	"second-reader-is-first": () =>
		"La deuxième lecture doit être faite par une autre personne que la première.",
	"reidentification-unanswered": () =>
		"Répondez d’abord à la question : quelqu’un pourrait-il reconnaître la personne ?",
	"draft-outdated": () => "Quelqu’un a modifié ce document entre-temps : rechargez-le avant de continuer.",
	"document-invalid": () =>
		"La structure du document n’est pas utilisable : revenez à la version précédente.",
	"export-not-proved": () =>
		"Au moins une citation ou un chiffre n’est pas prouvé : réglez les points signalés dans la marge.",
	"count-not-defined": () => "Ce décompte n’a pas de sens tel quel : changez le croisement ou les filtres.",
	"file-missing": () => "Ce fichier n’existe pas ou ne peut pas être lu : vérifiez son chemin.",
	"file-not-written": () => "Le fichier n’a pas pu être écrit : vérifiez le dossier et vos droits.",
	"configuration-invalid": (facts) =>
		`La variable ${String(facts.name ?? "")} ne convient pas : corrigez-la avant de recommencer.`,
	"file-unreadable": (facts) =>
		READING_SENTENCES[facts.reason as keyof typeof READING_SENTENCES] ??
		"Ce fichier n’est pas lisible : exportez-le de nouveau, puis recommencez.",
	"file-too-large": (facts) =>
		`${tooMuch("Ce fichier", figure(facts, "megabytes"), "Mo")} : partagez-le en plusieurs.`,
	"password-too-short": () => "Ce mot de passe est trop court : une phrase de plusieurs mots convient bien.",
	"store-unavailable": () =>
		"Nous ne pouvons rien enregistrer pour le moment. Rien n’est perdu de ce qui était confirmé : réessayez dans quelques minutes.",
	unexpected: () => "Quelque chose s’est mal passé de notre côté. Réessayez dans quelques minutes.",
};
