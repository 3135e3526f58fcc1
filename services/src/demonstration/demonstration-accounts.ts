import { PROJECT_OFFICER, type Role } from "@portevoix/data/vocabulary/role";

/** One password for all: it opens invented testimonies only, and the store says that it is a demonstration. */
export const DEMONSTRATION_PASSWORD = "porte-voix-demonstration";

/** Invented colleagues, one for each kind of work. */
export const DEMONSTRATION_ACCOUNTS: readonly {
	readonly name: string;
	readonly email: string;
	readonly roles: readonly Role[];
	/** What they do, for the list that is printed. */
	readonly work: string;
}[] = [
	{ name: "Camille Aubry", email: "camille@demo.example", roles: PROJECT_OFFICER, work: "chargée de projet" },
	{ name: "Noé Brasseur", email: "noe@demo.example", roles: ["call-taker"], work: "permanence téléphonique" },
	{ name: "Karim Haddad", email: "karim@demo.example", roles: ["coder"], work: "codage" },
	{
		name: "Lina Carlier",
		email: "lina@demo.example",
		roles: ["coder", "validator"],
		work: "codage et validation",
	},
	{
		name: "Ari Delmotte",
		email: "ari@demo.example",
		roles: ["officer", "custodian"],
		work: "protection des données",
	},
	{
		name: "Sacha Evrard",
		email: "sacha@demo.example",
		roles: ["administrator"],
		work: "administration technique",
	},
];
