import type { Authority } from "@portevoix/data/vocabulary/code";
import type { Speaker } from "@portevoix/data/vocabulary/frame";

import {
	CODING_AGES,
	CODING_AUTHORITIES,
	CODING_CHANNELS,
	CODING_ROLES,
	CODING_SPEAKERS,
} from "./coding-labels.fr.ts";

const NUMBER = new Intl.NumberFormat("fr-BE");

const count = (n: number, one: string, many: string) => `${NUMBER.format(n)} ${n > 1 ? many : one}`;

const isKey = <Value extends string>(labels: Readonly<Record<Value, string>>, key: string): key is Value =>
	Object.hasOwn(labels, key);

export const CODING = {
	queueTitle: "À coder",
	queuePane: "File des témoignages",
	toCode: (n: number) => `À coder (${NUMBER.format(n)})`,
	coded: (n: number) => `Codés (${NUMBER.format(n)})`,
	queueState: "Montrer",
	theme: "Thème",
	allThemes: "tous les thèmes",
	organisation: "Association",
	allOrganisations: "toutes",
	filters: "Filtrer",
	channel: (channel: string) => (isKey(CODING_CHANNELS, channel) ? CODING_CHANNELS[channel] : channel),
	words: (n: number) => count(n, "mot", "mots"),
	passagesCount: (n: number) => count(n, "passage", "passages"),
	suggestionsCount: (n: number) => count(n, "suggestion", "suggestions"),
	earlier: "Précédents",
	later: "Suivants",
	showQueue: (n: number) => `Voir la file (${NUMBER.format(n)} à coder)`,
	hideQueue: "Cacher la file",
	emptyToCode:
		"Rien n’attend d’être codé. Un témoignage arrive ici dès que son texte de travail est approuvé.",
	emptyToCodeLink: "Aller à Masquer",
	emptyCoded: "Aucun témoignage codé ne répond à ces filtres.",
	emptyFiltered: "Rien à coder avec ces filtres.",
	chooseOne: "Choisissez un témoignage dans la file.",
	title: (role: string, age: string) => {
		const who = isKey(CODING_ROLES, role) ? CODING_ROLES[role] : role;
		const years = isKey(CODING_AGES, age) ? CODING_AGES[age] : "";
		return years === "" ? who : `${who}, ${years}`;
	},
	mayQuote: "Citation acceptée.",
	mayNotQuote: "Citation non acceptée.",
	mayNotCount: "Le comptage n’est pas accepté : ce codage ne comptera pas.",
	textPane: "Texte à coder",
	textHelp:
		"Flèches haut et bas : phrase. Flèches gauche et droite : mot. Majuscule avec une flèche : étendre. Alt avec haut ou bas : passage. Une lettre cherche un code. F6 change de volet.",
	speaker: (speaker: Speaker) => CODING_SPEAKERS[speaker],
	otherWitness: "Autre témoin",
	turn: (who: string, time: string | null) => (time === null ? who : `${who}, ${time}`),
	notCodable: "Ces mots ne sont pas ceux du témoin : ils ne se codent pas.",
	acrossTurns: "Un passage reste dans une seule réponse du témoin. Choisissez des mots d’un seul tenant.",
	selectFirst: "Choisissez d’abord un passage dans le texte.",
	selection: (words: number) => `Passage choisi : ${count(words, "mot", "mots")}.`,
	noSelection: "Aucun passage choisi. Touchez une phrase, ou sélectionnez des mots.",
	lessSentence: "− une phrase",
	moreSentence: "+ une phrase",
	lessLabel: "Raccourcir d’une phrase",
	moreLabel: "Étendre d’une phrase",
	passagesTitle: (n: number) => (n === 0 ? "Aucun passage" : count(n, "passage", "passages")),
	passagesSummary: (coded: number, suggested: number) =>
		`${count(coded, "codé", "codés")}, ${count(suggested, "suggéré", "suggérés")}. La même chose que la marge, en liste.`,
	passagesEmpty:
		"Choisissez une phrase avec les flèches ou la souris, puis tapez les premières lettres d’un code et Entrée.",
	suggested: "suggéré",
	noStance: "sans sens",
	right: "droit",
	starred: "★ citable",
	because: (words: readonly string[]) => `à cause de ${words.map((word) => `« ${word} »`).join(", ")}`,
	quote: (words: string) => `« ${words} »`,
	codedBy: (name: string) => `Codé par ${name}`,
	aProgram: "le programme",
	accept: "Accepter",
	refuse: "Refuser",
	star: "★ Citable",
	end: "Retirer",
	actionsOf: (n: number) => `Passage ${n}`,
	askSuggestions: "Demander des suggestions",
	suggestionsMade: (n: number) =>
		n === 0
			? "Le programme ne propose rien de plus."
			: `${count(n, "suggestion ouverte", "suggestions ouvertes")}.`,
	codebook: (version: number) => `Grille de codage, version ${version}`,
	searchHint: "Quelques lettres, puis Entrée",
	results: (n: number) => (n === 0 ? "Aucun code ne répond." : count(n, "code", "codes")),
	recent: "Récents",
	allCodes: "Toute la grille",
	include: "Coder quand",
	exclude: "Ne pas coder quand",
	examples: "Exemples",
	authorities: "Qui peut répondre",
	authority: (authority: Authority) => CODING_AUTHORITIES[authority],
	apply: "Poser ce code",
	stanceOfCoding: "Sens de ce passage",
	stanceOfNext: "Sens du prochain code",
	stanceNone: "Sans sens",
	undo: "Annuler",
	redo: "Refaire",
	finish: "Terminé, au suivant",
	next: "Au suivant",
	finished: (at: string) =>
		`Lecture terminée le ${new Date(at).toLocaleDateString("fr-BE", { day: "numeric", month: "long" })} : ce qui n’est pas codé compte comme un « non ».`,
	reopen: "Rouvrir",
	finishedNext: (reference: string) => `${reference} est terminé. Voici le suivant.`,
	finishedLast: (reference: string) => `${reference} est terminé. C’était le dernier de la file.`,
	leftOpen: (n: number) => `${count(n, "suggestion reste", "suggestions restent")} sans décision.`,
	keys: [
		[["↓"], "phrase suivante"],
		[["Maj", "↓"], "étendre"],
		[["Alt", "↓"], "passage suivant"],
		[["a–z"], "chercher un code"],
		[["1–6"], "sens"],
		[["Entrée"], "accepter"],
		[["Suppr"], "refuser, retirer"],
		[["*"], "citable"],
		[["Ctrl", "Z"], "annuler"],
		[["F6"], "changer de volet"],
	] as const satisfies readonly (readonly [readonly string[], string])[],
	finishKeys: "Ctrl + Entrée",
	enterKey: "Entrée",
	said: {
		applied: (label: string, stance: string) => `${label}, ${stance} : posé.`,
		replaced: (label: string, stance: string) => `${label} : ${stance}.`,
		resized: (label: string) => `${label} : passage modifié.`,
		ended: (label: string) => `${label} : retiré.`,
		accepted: (label: string) => `Suggestion acceptée : ${label}.`,
		refused: (label: string) => `Suggestion refusée : ${label}.`,
		starred: "Marqué comme citable.",
		unstarred: "N’est plus marqué comme citable.",
		undone: "Annulé.",
		redone: "Refait.",
		nothingToUndo: "Rien à annuler.",
		nothingToRedo: "Rien à refaire.",
		stanceNext: (stance: string) => `Prochain code : ${stance}.`,
		current: (n: number, label: string, stance: string) => `Passage ${n} : ${label}, ${stance}.`,
		currentSuggestion: (n: number, label: string) =>
			`Passage ${n}, suggéré : ${label}. Entrée accepte, Suppr refuse.`,
		reopened: "Lecture rouverte.",
	},
} as const;
