import { Refusal } from "../failures.ts";

/** A field that cannot be used: where it stands and what is the matter, never its value. */
export type FieldProblem = { readonly path: string; readonly problem: string };

/** Refused at the edge because the request does not fit its schema. */
export class InvalidInput extends Refusal {
	readonly fields: readonly FieldProblem[];

	constructor(fields: readonly FieldProblem[]) {
		super("invalid-input");
		this.fields = fields;
	}
}
