import { knownHospitals } from "@portevoix/data/lists/known-hospitals";
import type { Candidate } from "./candidate.ts";
import { knowWord } from "./know-word.ts";
import { matchPhrase, readyPhrases } from "./match-phrases.ts";
import { readProperName } from "./read-proper-name.ts";
import type { Reading, Token } from "./read-words.ts";
import { labels } from "./wording.fr.ts";

/** What an institution is called in general, folded, the longest first; the label keeps the word as French writes it. */
const heads: readonly (readonly [string, string])[] = [
	["CENTRE HOSPITALIER UNIVERSITAIRE", "centre hospitalier"],
	["CENTRE HOSPITALIER REGIONAL", "centre hospitalier"],
	["CENTRE HOSPITALIER", "centre hospitalier"],
	["MAISON DE REPOS ET DE SOINS", "maison de repos"],
	["MAISON DE REPOS", "maison de repos"],
	["MAISON DE RETRAITE", "maison de retraite"],
	["MAISON MEDICALE", "maison médicale"],
	["CENTRE DE JOUR", "centre de jour"],
	["CENTRE DE SANTE", "centre de santé"],
	["CENTRE MEDICAL", "centre médical"],
	["CENTRE DE READAPTATION", "centre de réadaptation"],
	["CENTRE DE REVALIDATION", "centre de revalidation"],
	["CENTRE PSYCHIATRIQUE", "centre psychiatrique"],
	["HOPITAL", "hôpital"],
	["HOPITAUX", "hôpitaux"],
	["HOP", "hôpital"],
	["CLINIQUE", "clinique"],
	["CLINIQUES", "cliniques"],
	["POLYCLINIQUE", "polyclinique"],
	["CHU", "CHU"],
	["CHR", "CHR"],
	["CHC", "CHC"],
	["CHS", "CHS"],
	["CH", "CH"],
	["GHR", "GHR"],
	["MRS", "maison de repos"],
	["EHPAD", "EHPAD"],
	["RESIDENCE", "résidence"],
	["HOME", "home"],
	["SENIORIE", "séniorie"],
	["ECOLE", "école"],
	["INSTITUT", "institut"],
	["LYCEE", "lycée"],
	["COLLEGE", "collège"],
	["ATHENEE", "athénée"],
	["CRECHE", "crèche"],
	["PHARMACIE", "pharmacie"],
	["MUTUALITE", "mutualité"],
	["UZ", "hôpital"],
	["AZ", "hôpital"],
	["ZIEKENHUIS", "hôpital"],
	["RUSTHUIS", "maison de repos"],
	["WOONZORGCENTRUM", "maison de repos"],
	["WZC", "maison de repos"],
	["KRANKENHAUS", "hôpital"],
	["KLINIKUM", "hôpital"],
];
const phrases = readyPhrases(heads.map(([head]) => head));
const labelOf = new Map(heads);
const hospitals = readyPhrases(knownHospitals);
const adjectives =
	/^(?:UNIVERSITAIRES?|REGIONAL|REGIONALE|GENERAL|GENERALE|PSYCHIATRIQUE|MILITAIRE|COMMUNALE?|PRIMAIRE|SECONDAIRE|MATERNELLE|FONDAMENTALE|LIBRE|SPECIALISEE?|ROYAL|ROYALE|CIVIL|PUBLIC|PRIVEE?|PEDIATRIQUE|MEDICO|PSYCHO|MEDICAL|PEDAGOGIQUE)$/;
/** « la clinique » is a place; « diagnostic clinique » is not. */
const owned = /^(?:LA|UNE|DES|LES|AUX|CETTE|MA|EN|DE|A|PRIVEE|SA|NOTRE|AU)$/;
const linking = /^(?:DE|DU|DES|LA|LE|LES|L|D|TE|VAN|THE)$/;
const general =
	/^(?:DE|EN|PAR|PUBLIC|NATIONAL|SERVICE|UNIVERSITAIRE|DR|DOCTEUR|MME|TEL|URGENCES|COVID|BRUXELLOISE?S?|WALLONS?|BELGES?|MUTUALITE|ROYAL|BIOCHIMIE|EUROPE|BELGIQUE|FRANCE|WALLONIE)$/;
const endsName = (token: Token): boolean => general.test(token.fold) && !/^(?:DE|EUROPE)$/.test(token.fold);

/** Hospitals, homes, schools and other establishments with a proper name; public bodies and general words stay. */
export function detectInstitution({ tokens, spoken }: Reading): Candidate[] {
	const found: Candidate[] = [];
	const keyOf = (from: number, to: number): string =>
		tokens
			.slice(from, to)
			.map((token) => token.fold)
			.filter((fold) => fold !== "" && !linking.test(fold))
			.join(" ");
	const add = (from: number, to: number, label: string, key: string, known: boolean): void => {
		found.push({
			start: tokens[from]!.start,
			end: tokens[to - 1]!.end,
			kind: "institution",
			confidence: known ? 0.8 : 0.88,
			reason: known ? "institutionKnown" : "institution",
			named: { label, key },
		});
	};
	for (let index = 0; index < tokens.length; index += 1) {
		const token = tokens[index]!;
		if (token.fold === "") continue;
		const after = matchPhrase(tokens, index, phrases);
		const head = after === undefined ? undefined : keyHead(tokens, index, after);
		const label = head === undefined ? undefined : labelOf.get(head);
		if (
			after === undefined ||
			label === undefined ||
			(token.shape === "lower" && token.fold.length <= 3 && !spoken)
		) {
			const known = token.shape === "lower" ? undefined : matchPhrase(tokens, index, hospitals);
			if (known === undefined) continue;
			add(index, known, labels.hospital, keyOf(index, known), true);
			index = known - 1;
			continue;
		}
		if (
			/^CLINIQUES?$/.test(token.fold) &&
			token.shape === "lower" &&
			!owned.test(tokens[index - 1]?.fold ?? "")
		)
			continue;
		let from = after;
		while (from < after + 3 && adjectives.test(tokens[from]?.fold ?? "") && tokens[from]!.shape === "lower")
			from += 1;
		if (/^[«"“]$/.test(tokens[from]?.text ?? "")) from += 1;
		const listed = listedEnd(tokens, from, spoken);
		const end = Math.max(listed ?? 0, readProperName(tokens, from, 5, endsName) ?? 0);
		const first = tokens
			.slice(from, end)
			.find((word) => word.fold !== "" && !(linking.test(word.fold) && word.shape === "lower"));
		if (end <= from || first === undefined || (general.test(first.fold) && listed === undefined)) continue;
		if (/^(?:DOCTEUR|DR)$/.test(first.fold)) continue;
		// « Centre de santé mentale », « Clinique multidisciplinaire »: a kind, not a name.
		const kind =
			knowWord(first.fold).common && /(?:AIRE|ALE|IQUE|IERE|IERES|IVE|ISEE?|ANTE?S?|EURS?)$/.test(first.fold);
		if (kind && first.end === tokens[end - 1]!.end && listed === undefined) continue;
		add(index, end, label, keyOf(from, end), false);
		index = end - 1;
	}
	return found;
}

function keyHead(tokens: readonly Token[], from: number, to: number): string {
	return tokens
		.slice(from, to)
		.map((token) => token.fold)
		.filter(Boolean)
		.join(" ");
}

/** The end of a name of hospital from the list, or in transcripts of a saint's name, after linking words. */
function listedEnd(tokens: readonly Token[], from: number, spoken: boolean): number | undefined {
	for (let at = from; at < from + 3; at += 1) {
		const listed = matchPhrase(tokens, at, hospitals);
		if (listed !== undefined && (spoken || tokens[listed - 1]!.shape !== "lower")) return listed;
		if (spoken && /^(?:SAINTE?|STE?)$/.test(tokens[at]?.fold ?? "")) {
			const word = tokens[at + 1]?.text === "-" ? at + 2 : at + 1;
			if ((tokens[word]?.fold.length ?? 0) > 2) return word + 1;
		}
		if (!linking.test(tokens[at]?.fold ?? "") && !/^['’]$/.test(tokens[at]?.text ?? "")) return undefined;
	}
	return undefined;
}
