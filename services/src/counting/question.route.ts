import { CountQuery, CountResult, ProtectedNumber } from "@portevoix/data/vocabulary/count";
import { Hono } from "hono";
import { z } from "zod";
import { guard } from "../accounts/guard.ts";
import { answers } from "../http/answers.ts";
import { PathId } from "../http/path-id.ts";
import { validated } from "../http/validated.ts";
import { FACET_VALUE_LABELS } from "../wording/facet-values.fr.ts";
import { FACET_LABELS } from "../wording/labels.fr.ts";
import { explainCount } from "./explain-count.ts";
import { readFrozenCount } from "./read-frozen-count.ts";

const Labels = z.object({
	/** Facet to its name. */
	facets: z.record(z.string(), z.string()),
	/** Facet with a closed list to its values, in the order of the vocabulary. */
	values: z.record(z.string(), z.array(z.object({ value: z.string(), label: z.string() }))),
});

const LABELS: z.infer<typeof Labels> = {
	facets: FACET_LABELS,
	values: Object.fromEntries(
		Object.entries(FACET_VALUE_LABELS).map(([facet, labels]) => [
			facet,
			Object.entries(labels ?? {}).map(([value, label]) => ({ value, label })),
		]),
	),
};

const Numbers = z.object({
	witnesses: ProtectedNumber,
	testimonies: ProtectedNumber,
	witnessesRead: ProtectedNumber,
});

const Explained = z.object({
	about: z.string(),
	sentence: z.string(),
	testimonies: z.string(),
	note: z.string(),
	conditions: z.array(z.string()).readonly(),
	headline: Numbers,
	everybody: Numbers,
});

const Frozen = z.object({ id: z.string(), at: z.string(), query: CountQuery, result: CountResult });

/** What surrounds a figure: names of facets and values, the question in words, the figure as it was frozen. */
export function questionRoute() {
	return new Hono()
		.get("/labels", guard("signed-in"), answers(200, Labels), (c) => c.json(LABELS, 200))
		.post(
			"/counts/described",
			guard("count.read"),
			answers(200, Explained),
			validated("json", CountQuery),
			async (c) => {
				const explained = await explainCount(c.var.context, c.req.valid("json"));
				return c.json(explained satisfies z.infer<typeof Explained>, 200);
			},
		)
		.get(
			"/counts/frozen/:id",
			guard("count.read"),
			answers(200, Frozen),
			validated("param", PathId),
			async (c) => {
				const frozen = await readFrozenCount(c.var.context, c.req.valid("param").id);
				return c.json(frozen satisfies z.infer<typeof Frozen>, 200);
			},
		);
}
