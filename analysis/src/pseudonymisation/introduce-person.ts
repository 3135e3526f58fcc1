import type { PersonMention } from "./candidate.ts";
import { isFrequentWord } from "./frequent-words.ts";
import { isParticle } from "./is-particle.ts";
import { caregivers, relatives } from "./kinship-words.ts";
import { knowWord } from "./know-word.ts";
import { readName } from "./read-name.ts";
import type { NamePart } from "./read-name-part.ts";
import type { Reading, Token } from "./read-words.ts";

const madame = /^(?:MME|MMES|MADAME|MADAMES|MLLE|MELLE|MADEMOISELLE|MRS|MS|MISS|MEVROUW|MEVR|FRAU)$/;
const monsieur = /^(?:MR|MONSIEUR|MM|MESSIEURS|DHR|HERR|MIJNHEER|SIR)$/;
const doctor =
	/^(?:DR|DRS|DOCTEUR|DOCTEURS|DOCTORESSE|DOCTEURE|PR|PRS|PROF|PROFESSEUR|PROFESSEURE|DOKTER|DOKTOR|DOCTOR)$/;
const other = /^(?:MAITRE|ME|SOEUR|ABBE|PATIENT|PATIENTE|PT|PTE)$/;
const owners =
	/^(?:MON|MA|MES|TON|TA|SON|SA|SES|NOTRE|NOS|VOTRE|LEUR|LEURS|CETTE|NOTREDITE|DU|LA|LE|MIJN|ZIJN|HAAR|MEIN|MEINE|MY|HIS|HER|DE|L|D|UNE|UN)$/;
const verbs =
	/^(?:APPELLE|APPELLES|APPELAIT|APPELLENT|NOMME|NOMMEE|NOMMAIT|PRENOMME|PRENOMMEE|PRENOM|DENOMME|DENOMMEE|SURNOMME|SURNOMMEE|HEET|HEISSE|SIGNE|SIGNEE|NOM|CONTACTER|NOMS|INTERVENANT|NAME)$/;
const asides =
	/^(?:LE|LA|AUSSI|DONC|ETAIT|EST|BIEN|ET|SE|QUI|ICI|ALORS|EUH|PETIT|PETITE|AINE|AINEE|MERE|PERE|FILS|FILLE|FRERE|SOEUR|MAMAN|PAPA|CHERE?)$/;
const roles =
	/^(?:LE|LA|L|DIRECTEUR|DIRECTRICE|PRESIDENT|PRESIDENTE|JUGE|MINISTRE|PROFESSEUR|DOCTEUR|DR|PR|CHIRURGIEN|MEDECIN|INFIRMIERE|DENTISTE|NEUROLOGUE|KINE)$/;

export type Introduction = {
	readonly from: number;
	readonly parts: NamePart[];
	readonly title: PersonMention["title"];
	readonly reason: "personTitle" | "personKinship" | "personIntroduced";
	readonly confidence: number;
};

/** A word after an introduction that may be a name: with a capital, or in transcripts a name of the lists or an unknown word. */
const mayFollow = (
	part: NamePart,
	position: number,
	shout: boolean,
	spoken: boolean,
	titled: boolean,
): boolean => {
	if (part.never) return false;
	if (part.shape === "initial") return position < 3;
	const length = part.folds.join("").length;
	if (part.shape === "lower") {
		const surname =
			spoken && titled && position === 0 && part.last === "possible" && !isFrequentWord(part.folds[0]!);
		if (surname && length > 3) return true;
		if (length < 3 || part.common || (!spoken && (!titled || shout || part.last !== "certain"))) return false;
		return position === 0 || part.first === "certain" || part.last === "certain";
	}
	if (length < 2) return false;
	if (shout && part.common && part.first === undefined)
		return position < 2 && titled ? part.last !== undefined : false;
	if (position === 0) return !(part.common && part.last === undefined && part.first === undefined) || !shout;
	return (
		!part.common ||
		part.first !== undefined ||
		part.last !== undefined ||
		(titled && position < 3 && part.shape === "capital")
	);
};

/** A lower-case name after « ma fille » or « s'appelle » in ordinary prose: only a sure first name. */
const lowerFirst = (part: NamePart, position: number): boolean =>
	part.shape === "lower" &&
	position === 0 &&
	part.first === "certain" &&
	!part.common &&
	part.folds[0]!.length > 2;

/**
 * Reads a person announced at a token by a title (« Mme », « docteur »), a relative or caregiver (« ma fille », « infirmière »)
 * or a verb (« je m'appelle », « prénommé »). The span begins at the title for titles of address, at the name otherwise.
 */
export function introducePerson(
	{ tokens, spoken }: Reading,
	index: number,
	shout: boolean,
): Introduction | undefined {
	const token = tokens[index]!;
	const fold = token.fold;
	const short =
		fold === "M" &&
		(token.shape === "upper" || spoken) &&
		tokens[index - 1]?.text !== "'" &&
		tokens[index - 1]?.text !== "’";
	const title = madame.test(fold)
		? "madame"
		: monsieur.test(fold) || short
			? "monsieur"
			: doctor.test(fold)
				? "doctor"
				: undefined;
	const accepts = (part: NamePart, at: number): boolean =>
		mayFollow(part, at, shout, spoken, title !== undefined && !short);
	if (title !== undefined || other.test(fold)) {
		if (fold === "ME" && token.shape === "lower") return undefined;
		if (/^(?:PR|DR|MS)$/.test(fold) && token.shape === "lower" && !spoken && tokens[index + 1]?.text !== ".")
			return undefined;
		let at = index + 1;
		while (at < index + 6 && tokens[at] !== undefined) {
			const next = tokens[at]!;
			const passes =
				(next.text === "." && title !== undefined) ||
				next.text === ":" ||
				(roles.test(next.fold) && (next.shape === "lower" || doctor.test(next.fold))) ||
				/^['’]$/.test(next.text) ||
				madame.test(next.fold) ||
				(monsieur.test(next.fold) && next.fold !== "MS");
			if (!passes) break;
			at += 1;
		}
		if (short && tokens[index + 1]?.text === "'") return undefined;
		const parts = readName(tokens, at, 5, accepts);
		if (parts.length === 0) return undefined;
		const only = parts[0]!;
		if (parts.length === 1 && only.shape === "initial" && title === undefined) return undefined;
		if (
			parts.length === 1 &&
			only.common &&
			only.first === undefined &&
			only.last === undefined &&
			tokens[only.from]!.shape === "upper"
		)
			return undefined;
		if (short && tokens[index + 1]?.text !== "." && parts.length === 1 && only.common) return undefined;
		const among = tokens.slice(index, at).some((word) => doctor.test(word.fold));
		const from = title === undefined ? only.from : index;
		return { from, parts, title: among ? "doctor" : title, reason: "personTitle", confidence: 0.92 };
	}
	const relative = relatives.test(fold) && owners.test(wordBefore(tokens, index));
	const caregiver = caregivers.test(fold);
	const verb = verbs.test(fold);
	if (!relative && !caregiver && !verb) return undefined;
	let at = index + 1;
	for (let steps = 0; steps < 4 && tokens[at] !== undefined; steps += 1) {
		const next = tokens[at]!;
		const mark =
			/^[,:(«"“]$/.test(next.text) || (next.text === "-" && !next.spaced) || (verb && next.text === ".");
		const aside =
			next.shape === "lower" && (asides.test(next.fold) || (next.fold.length === 1 && next.fold !== "A"));
		if (!mark && !aside) break;
		at += 1;
	}
	const parts = readName(tokens, at, 4, (part, position) =>
		position === 0 && tokens[part.from]!.shape === "lower" && !spoken
			? lowerFirst(part, position) && (relative || verb)
			: accepts(part, position),
	);
	const first = parts[0];
	if (first === undefined) return undefined;
	if (first.shape === "initial" && parts.length === 1 && !/^(?:PRENOM|NOM|APPELLE)$/.test(fold))
		return undefined;
	const named = parts.some((part) => part.first !== undefined || part.last !== undefined);
	if (first.common && first.first === undefined && !verb) return undefined;
	if (!named && caregiver && (first.common || knowWord(first.folds[0]!).never)) return undefined;
	if (caregiver && !parts.some((part) => part.first === "certain" || part.last === "certain"))
		return undefined;
	if (isParticle(first.folds[0]!) && parts.length === 1) return undefined;
	const reason = relative ? "personKinship" : "personIntroduced";
	return { from: first.from, parts, title: undefined, reason, confidence: named ? 0.88 : 0.75 };
}

function wordBefore(tokens: readonly Token[], index: number): string {
	for (let at = index - 1; at >= 0 && at > index - 4; at -= 1)
		if (tokens[at]!.fold !== "") return tokens[at]!.fold;
	return "";
}
