export const SHELL = {
	brand: "Porte-voix",
	today: "Aujourd’hui",
	receiving: "Recevoir",
	masking: "Masquer",
	coding: "Coder",
	counting: "Compter",
	excerpts: "Extraits",
	plaidoyer: "Plaidoyer",
	governing: "Gouverner",
} as const;
