/** What is the matter with one field of a request, by the validator's own code; never the value that was sent. */
const PROBLEMS: Readonly<Record<string, string>> = {
	invalid_type: "manque ou n’a pas la bonne forme",
	too_big: "est trop long ou trop grand",
	too_small: "est trop court ou trop petit",
	invalid_format: "n’est pas écrit comme il faut",
	not_multiple_of: "n’est pas un multiple permis",
	unrecognized_keys: "contient un champ inconnu",
	invalid_union: "n’est pas une des formes permises",
	invalid_key: "contient un nom de champ inconnu",
	invalid_element: "contient un élément inutilisable",
	invalid_value: "n’est pas dans la liste permise",
	content_type: "doit être envoyé avec l’en-tête Content-Type: application/json",
};

/** The French words for a validator's code. */
export function problemInFrench(code: string): string {
	return PROBLEMS[code] ?? "n’est pas utilisable";
}
