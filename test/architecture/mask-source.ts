/** After these characters a slash begins a regular expression; after a name or a closing bracket it divides. */
const BEFORE_REGEX = "(,=:[!&|?{};+-*%~^<>";
const WORD_BEFORE_REGEX = /\b(return|typeof|case|in|of|await|void|yield)$/;

function beginsRegex(before: string): boolean {
	const last = before.at(-1);
	return last === undefined || BEFORE_REGEX.includes(last) || WORD_BEFORE_REGEX.test(before);
}

/**
 * The same source, the same length, with the insides of comments, strings, templates and regular expressions blanked, so
 * that a search finds code only. Quotation marks and line ends stay; what stands in `${…}` of a template stays code.
 */
export function maskSource(source: string): string {
	const out = source.split("");
	/** Depths of braces at which a template goes on. */
	const templates: number[] = [];
	let depth = 0;
	let at = 0;
	let code = "";
	const blank = (index: number) => {
		if (out[index] !== "\n") out[index] = " ";
	};
	const blankUntil = (end: number) => {
		for (; at < end && at < source.length; at += 1) blank(at);
	};
	const template = () => {
		while (at < source.length) {
			if (source[at] === "`") {
				at += 1;
				return;
			}
			if (source[at] === "$" && source[at + 1] === "{") {
				templates.push(depth);
				depth += 1;
				at += 2;
				return;
			}
			if (source[at] === "\\") blank(at++);
			blank(at++);
		}
	};
	while (at < source.length) {
		const char = source[at]!;
		const next = source[at + 1];
		if (char === "/" && next === "/") {
			const end = source.indexOf("\n", at);
			blankUntil(end < 0 ? source.length : end);
		} else if (char === "/" && next === "*") {
			const end = source.indexOf("*/", at + 2);
			blankUntil(end < 0 ? source.length : end + 2);
		} else if (char === '"' || char === "'") {
			at += 1;
			while (at < source.length && source[at] !== char && source[at] !== "\n") {
				if (source[at] === "\\") blank(at++);
				blank(at++);
			}
			at += 1;
			code = char;
		} else if (char === "`") {
			at += 1;
			code = char;
			template();
		} else if (char === "}" && templates.at(-1) === depth - 1) {
			templates.pop();
			depth -= 1;
			at += 1;
			template();
			code = "`";
		} else if (char === "/" && beginsRegex(code.trimEnd())) {
			at += 1;
			let inClass = false;
			while (at < source.length && source[at] !== "\n" && (inClass || source[at] !== "/")) {
				if (source[at] === "[") inClass = true;
				else if (source[at] === "]") inClass = false;
				if (source[at] === "\\") blank(at++);
				blank(at++);
			}
			at += 1;
			code = "/";
		} else {
			if (char === "{") depth += 1;
			if (char === "}") depth -= 1;
			if (!/\s/.test(char)) code = (code + char).slice(-9);
			else if (!code.endsWith(" ")) code += " ";
			at += 1;
		}
	}
	return out.join("");
}
