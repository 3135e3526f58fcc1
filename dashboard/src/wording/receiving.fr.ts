import { counted, digitsInWords } from "./number-in-words.fr.ts";

const thin = "\u202F";

/** « 14 h 02 ». */
const atHour = (date: Date) =>
	`${date.getHours()}${thin}h${thin}${String(date.getMinutes()).padStart(2, "0")}`;

/** The sentences of the call desk and of the entry of a paper; those of files are in `importing.fr.ts`. */
export const RECEIVING = {
	title: "Recevoir",
	ways: "Par quelle porte",
	tabs: { appel: "Appel", papier: "Papier ou entretien", fichier: "Fichier" },
	needed: "Seuls le texte, le canal et l’accord pour compter sont obligatoires.",
	call: {
		title: "Appel en cours",
		stored: "Appel enregistré",
		before: "La durée se compte dès le premier mot tapé.",
		since: (start: Date, minutes: number) =>
			`par téléphone, depuis ${atHour(start)}, ${minutes === 0 ? "moins d’une minute" : counted(minutes, "minute", "minutes", "f")}`,
		save: "Enregistrer l’appel",
		next: "Appel suivant",
		giveUp: "La personne renonce : tout effacer",
	},
	paper: {
		title: "Papier ou entretien",
		stored: "Témoignage enregistré",
		subtitle: "Les questions sont dans l’ordre de la feuille.",
		save: "Enregistrer le témoignage",
		next: "Témoignage suivant",
		giveUp: "Tout effacer",
	},
	prompts: {
		title: "À dire à voix haute",
		first:
			"Bonjour, vous êtes à la permanence de la fédération. Je note ce que vous me dites. Votre nom n’est pas demandé, et vous pouvez vous arrêter quand vous voulez.",
		second: "Prenez votre temps. Qu’est-ce qui vous est arrivé ? Qu’est-ce qui aurait aidé ?",
		secondHint: "Laissez les silences. Notez ses mots, pas les vôtres.",
		third: "Voici votre reçu. Seize chiffres, comme un numéro de téléphone. Vous avez de quoi noter ?",
		consent: "Avant les questions sur l’accord",
		dangerTitle: "Si la personne est en danger",
		danger: [
			["112", "urgence, danger immédiat"],
			["107", "Télé-Accueil, jour et nuit"],
			["0800 32 123", "prévention du suicide, jour et nuit"],
		],
	},
	words: "Ses mots",
	wordsHint: "Ce que la personne dit, tel quel. Cela seul peut être cité, si elle l’accepte.",
	paperWordsHint: "Recopiez le récit tel qu’il est écrit ou dit, fautes comprises. Cela seul peut être cité.",
	notes: "Mes notes",
	notesHint:
		"Pour vous, pendant l’appel. Ces notes ne sont pas enregistrées : elles disparaissent à l’appel suivant.",
	consent: {
		call: "Son accord, dit au téléphone",
		paper: "Son accord",
		spoken: "Son accord, dit pendant l’entretien",
		yes: "Oui",
		no: "Non",
		notAsked: "Pas demandé",
		needed: "Sans ce « oui », rien ne peut être gardé.",
		refused:
			"La personne refuse : rien ne peut être gardé. Dites-le-lui, remerciez-la, puis effacez ce qui est tapé.",
		closing: { call: "À lire aussi.", paper: "Sur la feuille aussi." },
	},
	facts: {
		title: "Si elle l’a dit",
		paperTitle: "Ce que la feuille dit de la personne",
		hint: "Rien n’est à demander : une réponse vide vaut « non demandé ».",
		unknown: "non demandé",
		witnessRole: "Elle est",
		province: "Province",
		witnessAge: "Son âge",
		concernedAge: "Âge de la personne concernée",
		careSetting: "Lieu de soins",
		factsFrom: "Faits, depuis",
		factsTo: "Faits, jusqu’à",
		month: "Année et mois : 2026-03",
	},
	paperFields: {
		channel: "Comment ce témoignage est arrivé",
		channels: { paper: "sur papier", "in-person": "en entretien", email: "par e-mail" },
		receivedOn: "Reçu le",
		receivedHint: "Vide : aujourd’hui.",
		collectedBy: "Recueilli par",
		nobody: "non précisé",
	},
	problems: {
		"words-missing": "Écrivez ce que la personne a dit : quelques mots suffisent.",
		"count-unanswered": "Posez la première question sur l’accord, et cochez la réponse.",
		"count-refused": "La personne refuse que son récit soit gardé : il ne peut pas être enregistré.",
		"month-unreadable": "Écrivez l’année et le mois des faits, comme 2026-03.",
		"months-reversed": "Les faits finissent avant d’avoir commencé : vérifiez les deux mois.",
		"day-in-future": "La date de réception est dans le futur : corrigez-la.",
	},
	problemsTitle: "Avant d’enregistrer",
	saving: "Enregistrement…",
	offline:
		"Le serveur ne répond pas. Tout reste sur cette page. L’envoi repart dès que le réseau revient ; vous pouvez aussi appuyer de nouveau : rien ne sera enregistré deux fois.",
	sessionEnded: "Votre session était terminée. Tout est encore là : enregistrez de nouveau.",
	keptHere: "Gardé dans cet onglet seulement, jusqu’à l’enregistrement.",
	erase: {
		title: "Tout effacer ?",
		text: "Ses mots, vos notes et les réponses disparaissent de cette page et de cet onglet. Rien n’a été envoyé. Cela ne peut pas être repris.",
		unanswered:
			"Ses mots, vos notes et les réponses disparaissent de cette page. Attention : un envoi est resté sans réponse, le témoignage est peut-être déjà enregistré.",
		yes: "Effacer",
		no: "Garder",
	},
	leave: {
		title: "Quitter sans enregistrer ?",
		text: "Ce témoignage n’est pas enregistré. Il reste dans cet onglet et vous attendra ici, tant que l’onglet est ouvert.",
		yes: "Quitter la page",
		no: "Rester",
	},
	receipt: {
		title: "Voici le reçu",
		read: "Lisez le reçu deux fois, chiffre par chiffre, et faites-le relire.",
		label: "Le reçu",
		spoken: (group: string) => digitsInWords(group),
		reference: "Référence pour l’équipe",
		referenceHint: "Ne la donnez pas à la personne : son reçu suffit.",
		once: "Le programme ne garde ce numéro nulle part : il quitte cet onglet au témoignage suivant.",
		paper: "Recopiez-le sur la bande détachable, ou envoyez-le à la personne.",
		notes: "Vos notes, non enregistrées",
	},
	keys: { save: ["Ctrl", "Entrée"], saveDoes: "enregistrer", pane: ["F6"], paneDoes: "champ suivant" },
} as const;
