/** Everyday short names, and names born of the mergers of Belgian municipalities of 1 January 2019 and 2025, absent from older tables. */
export const mergedMunicipalities: readonly string[] = [
	"Marche",
	"Kruisem",
	"Lievegem",
	"Oudsbergen",
	"Pelt",
	"Puurs-Sint-Amands",
	"Beveren-Kruibeke-Zwijndrecht",
	"Bilzen-Hoeselt",
	"Merelbeke-Melle",
	"Nazareth-De Pinte",
	"Pajottegem",
	"Tessenderlo-Ham",
	"Tongeren-Borgloon",
];
