/** A refusal of the server, or the absence of an answer (`offline`). `message` is French and may be shown as it is. */
export class ApiFailure extends Error {
	readonly code: string;
	readonly status: number;
	readonly fields: readonly { readonly path: string; readonly problem: string }[];

	constructor(
		code: string,
		message: string,
		status: number,
		fields: readonly { readonly path: string; readonly problem: string }[] = [],
	) {
		super(message);
		this.name = "ApiFailure";
		this.code = code;
		this.status = status;
		this.fields = fields;
	}
}
