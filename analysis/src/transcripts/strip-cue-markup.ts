const NAMED: Readonly<Record<string, string>> = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: '"',
	apos: "'",
	nbsp: "\u00A0",
	lrm: "",
	rlm: "",
	hellip: "…",
	rsquo: "’",
	eacute: "é",
	egrave: "è",
	agrave: "à",
	ccedil: "ç",
};

/** Words of a cue without its tags (`<b>`, `<c.red>`, `<00:01.000>`, SubRip's `{\an8}`) and with its entities read. Linear. */
export function stripCueMarkup(text: string): string {
	return text
		.replace(/<\/?(?:[a-zA-Z][^<>]*|\d[\d:.]{0,15})>|<\/>/g, "")
		.replace(/\{\\[^{}]{0,40}\}/g, "")
		.replace(
			/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g,
			(whole, decimal, hexadecimal, name) => {
				if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
				const point = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
				const scalar = point > 31 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
				return scalar ? String.fromCodePoint(point) : whole;
			},
		);
}
