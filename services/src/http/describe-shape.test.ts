import { expect, it } from "vitest";
import { z } from "zod";
import { describeShape } from "./describe-shape.ts";

it("writes a schema as a text that a person can read", () => {
	const schema = z.object({
		title: z.string(),
		kind: z.enum(["a", "b"]),
		spans: z.array(z.object({ start: z.int() })),
		parts: z.array(z.union([z.string(), z.literal(true)])).optional(),
		byId: z.record(z.string(), z.number()),
		left: z.iso.date().nullable(),
	});
	const shape = z.toJSONSchema(schema) as Parameters<typeof describeShape>[0];
	expect(describeShape(shape)).toBe(
		[
			"{",
			"  title: string",
			'  kind: "a" | "b"',
			"  spans: {",
			"    start: integer",
			"  }[]",
			"  parts?: (string | true)[]",
			"  byId: { [id]: number }",
			"  left: string (date) | null",
			"}",
		].join("\n"),
	);
});
