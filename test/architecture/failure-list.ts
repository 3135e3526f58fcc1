import { FAILURE_STATUS, type FailureCode } from "@portevoix/services/failures";
import { FAILURE_SENTENCES } from "@portevoix/services/wording/failures.fr";

const INTRODUCTION = `# Refus du programme

Chaque refus a un code, un statut HTTP et une phrase. La même liste sert aux pages, à l’API et à la ligne de commande :
elle vient de \`services/src/failures.ts\` et de \`services/src/wording/failures.fr.ts\`, et un test
(\`test/architecture/errors.test.ts\`) refuse toute différence. Une phrase ne répète jamais ce qui a été envoyé ; elle peut
nommer un nombre (une limite, une durée), absent ici. Ce que personne n’a prévu répond \`unexpected\` et un numéro de
requête, rien d’autre.

| code | statut | phrase |
| --- | --- | --- |
`;

/** The page `docs/errors.md`, made from the lists of the program. */
export function failureList(): string {
	const codes = Object.keys(FAILURE_STATUS) as FailureCode[];
	const rows = codes.map(
		(code) => `| \`${code}\` | ${FAILURE_STATUS[code]} | ${FAILURE_SENTENCES[code]({})} |\n`,
	);
	return INTRODUCTION + rows.join("");
}
