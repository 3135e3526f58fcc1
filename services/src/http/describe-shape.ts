/** The parts of a JSON Schema that are shown. */
type Shape = {
	readonly type?: string | readonly string[];
	readonly properties?: Readonly<Record<string, Shape>>;
	readonly required?: readonly string[];
	readonly items?: Shape;
	readonly anyOf?: readonly Shape[];
	readonly oneOf?: readonly Shape[];
	readonly enum?: readonly unknown[];
	readonly const?: unknown;
	readonly format?: string;
	readonly additionalProperties?: Shape | boolean;
	readonly $ref?: string;
};

const STEP = "  ";

function fields(shape: Shape, indent: string): string {
	const inner = indent + STEP;
	const lines = Object.entries(shape.properties ?? {}).map(
		([name, field]) =>
			`${inner}${name}${shape.required?.includes(name) ? "" : "?"}: ${describeShape(field, inner)}`,
	);
	return lines.length === 0 ? "{}" : `{\n${lines.join("\n")}\n${indent}}`;
}

function choice(shapes: readonly Shape[], indent: string): string {
	return [...new Set(shapes.map((one) => describeShape(one, indent)))].join(" | ");
}

/**
 * A JSON Schema as a short text: one field a line, `?` after an optional one, `[]` after what is repeated, choices
 * between bars. For reading; the document itself holds the limits.
 */
export function describeShape(shape: Shape, indent = ""): string {
	if (shape.$ref) return shape.$ref.split("/").at(-1) ?? "";
	if (shape.const !== undefined) return JSON.stringify(shape.const);
	if (shape.enum) return shape.enum.map((value) => JSON.stringify(value)).join(" | ");
	const choices = shape.anyOf ?? shape.oneOf;
	if (choices) return choice(choices, indent);
	if (shape.properties) return fields(shape, indent);
	if (shape.items) {
		const item = describeShape(shape.items, indent);
		return item.includes(" | ") ? `(${item})[]` : `${item}[]`;
	}
	if (typeof shape.additionalProperties === "object") {
		return `{ [id]: ${describeShape(shape.additionalProperties, indent)} }`;
	}
	const type = [shape.type ?? "unknown"].flat().join(" | ");
	return shape.format ? `${type} (${shape.format})` : type;
}
