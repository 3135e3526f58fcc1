import { normaliseHeader } from "./normalise-header.ts";
import type { ColumnProfile } from "./profile-column.ts";

/** Words of a question around its subject, in the four languages. */
const AROUND = new Set(
	(
		"votre vos ton ta mon ma le la les l d de du des un une quel quelle est sont svp veuillez indiquer indiquez entrer entrez " +
		"facultatif facultative optionnel si vous le souhaitez et ou or en of und oder and " +
		"your the what is my please enter optional a uw je jouw wat het optioneel facultatief vul in " +
		"ihr ihre dein deine wie lautet ist bitte freiwillig"
	).split(" "),
);
/** Headers of which nothing else is left are set aside, whatever the cells hold. */
const SUBJECTS = (
	"ip|ipaddr|ip address|adresse ip|ip adres|ip adresse|remote ip|email|e mail|mail|courriel|" +
	"adresse email|adresse e mail|adresse mail|adresse courriel|adresse messagerie|" +
	"adresse electronique|email address|e mail address|mailadres|e mailadres|emailadres|" +
	"e mail adres|e mail adresse|emailadresse|mailadresse|recipient email|name|nom|noms|prenom|" +
	"prenoms|nom prenom|prenom nom|nom famille|nom complet|pseudo|pseudonyme|surnom|naam|voornaam|" +
	"achternaam|familienaam|voornaam naam|naam voornaam|vorname|nachname|familienname|" +
	"vor nachname|vorname nachname|first name|firstname|last name|lastname|full name|fullname|" +
	"surname|given name|nickname|recipient name|instancename|meta instancename|meta instance name|" +
	"username|user name|user|user id|userid|nom utilisateur|gebruikersnaam|benutzername|" +
	"submitted by|submitterid|submittername|respondent|respondant|repondant|token|jeton|" +
	"code acces|toegangscode|zugangscode|zugangsschlussel|deviceid|device id|device|imei|" +
	"simserial|subscriberid|phonenumber|mac address|referrer|referer|refurl|referrer url|" +
	"url referente|url reference|verwijzende url|verweis url|user agent|useragent|browser|" +
	"navigateur|telephone|numero telephone|tel|n telephone|no telephone|gsm|numero gsm|portable|" +
	"mobile|numero portable|phone|phone number|mobile number|telefoon|telefoonnummer|gsm nummer|" +
	"telefon|telefonnummer|handy|handynummer|coordonnees|contactgegevens|kontaktdaten|" +
	"contact details|contact|adresse|adresse postale|adresse complete|domicile|rue|rue numero|" +
	"address|street|adres|straat|woonplaats|anschrift|strasse|wohnort|commune|ville|localite|" +
	"gemeente|stad|gemeinde|stadt|city|town|niss|insz|numero national|numero registre national|" +
	"rijksregisternummer|nationalregisternummer|national number|date naissance|geboortedatum|" +
	"geburtsdatum|date birth|birth date|birthdate|dob|gps|geopoint|location|localisation|" +
	"geolocation|latitude|longitude|altitude|precision|signature|handtekening|unterschrift|photo|" +
	"picture|foto|bild"
).split("|");
const EXACT = new Set(SUBJECTS.map(reduce));
/** In a longer header these words make a column suspect: the cells then decide. */
const SUSPECT =
	/(?:^| )(?:e ?mail|courriel|messagerie|mailadres|emailadres|prenom|voornaam|vorname|achternaam|nachname|lastname|surname|telephone|telefoonnummer|telefonnummer|gsm|phone|niss|token|username|ip ?address|ipaddr|latitude|longitude)(?: |$)|(?:votre|your|uw|jouw|ihr|ihren?) (?:nom|name|naam|adresse|address|adres)(?: |$)/;

/**
 * Whether a column identifies: by the names that survey tools and people give such columns in four languages, by a longer
 * header that speaks of them over short answers that differ from row to row, or by cells that look like e-mail or IP
 * addresses, telephone or national numbers, or coordinates.
 */
export function isIdentifying(headers: readonly string[], profile: ColumnProfile): boolean {
	if (profile.filled > 0 && profile.identifying >= profile.filled / 2) return true;
	return headers.some((header) => {
		const words = normaliseHeader(header);
		if (EXACT.has(reduce(words))) return true;
		if (!SUSPECT.test(words)) return false;
		const short = profile.long <= profile.filled * 0.05;
		return short && profile.ticks < profile.filled && profile.distinct > profile.filled * 0.5;
	});
}

/** What is left of a header without the words around its subject and without a number at its end. */
function reduce(words: string): string {
	const kept = words.split(" ").filter((word) => !AROUND.has(word) && !/^\d+$/.test(word));
	return kept.join(" ").replace(/\d{1,3}$/, "");
}
