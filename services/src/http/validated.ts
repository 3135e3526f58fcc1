import { validator } from "hono-openapi";
import { z } from "zod";
import { problemInFrench } from "../wording/problems.fr.ts";
import { type FieldProblem, InvalidInput } from "./invalid-input.ts";

type Issue = { readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined };

/** Every property name that the schema itself declares; the keys of a record come from the sender and are not told. */
function declaredNames(schema: z.ZodType): ReadonlySet<string> {
	const names = new Set<string>();
	const visit = (node: unknown): void => {
		if (typeof node !== "object" || node === null) return;
		if ("properties" in node && typeof node.properties === "object" && node.properties !== null) {
			for (const name of Object.keys(node.properties)) names.add(name);
		}
		for (const part of Object.values(node)) visit(part);
	};
	visit(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));
	return names;
}

function fieldProblem(issue: Issue, names: ReadonlySet<string>): FieldProblem {
	const path = (issue.path ?? []).map((part) => {
		const key = typeof part === "object" ? part.key : part;
		return typeof key === "number" || names.has(String(key)) ? String(key) : "*";
	});
	const code = "code" in issue ? String(issue.code) : "";
	return { path: path.join("."), problem: problemInFrench(code) };
}

const isJson = (contentType: string | undefined) => /^application\/json *(;|$)/i.test(contentType ?? "");

/**
 * The only door for what a route receives: hono-openapi's validator, whose own 400 would send the submitted body back.
 * A request that does not fit throws `InvalidInput`, which names fields and problems and no value; JSON without its
 * Content-Type is refused too, because it would otherwise be read as an empty object.
 */
export function validated<Schema extends z.ZodType, Target extends "json" | "query" | "param" | "form">(
	target: Target,
	schema: Schema,
) {
	let names: ReadonlySet<string> | undefined;
	return validator(target, schema, (result, c) => {
		if (target === "json" && !isJson(c.req.header("content-type"))) {
			throw new InvalidInput([{ path: "", problem: problemInFrench("content_type") }]);
		}
		if (result.success) return;
		names ??= declaredNames(schema);
		const known = names;
		throw new InvalidInput(result.error.slice(0, 50).map((issue) => fieldProblem(issue, known)));
	});
}
