import type { HonoRequest } from "hono";
import { Refusal } from "../failures.ts";

/** The text fields of a sent form; a field sent twice keeps its last value, a file is left out. */
export type FormFields = ReadonlyMap<string, string>;

/** Reads a form, urlencoded or multipart. Refuses what is neither (`invalid-input`). */
export async function readForm(request: HonoRequest): Promise<FormFields> {
	const fields = new Map<string, string>();
	const type = request.header("content-type") ?? "";
	if (!/^(application\/x-www-form-urlencoded|multipart\/form-data) *(;|$)/i.test(type)) {
		throw new Refusal("invalid-input");
	}
	// The parser's own error quotes the boundary that was sent.
	const body = await request.parseBody().catch(() => {
		throw new Refusal("invalid-input");
	});
	for (const [name, value] of Object.entries(body)) if (typeof value === "string") fields.set(name, value);
	return fields;
}
