import { z } from "zod";

/** What a witness may allow. `share:<organisation id>` names the partner association. */
export const Purpose = z.union([
	z.enum(["count", "excerpt", "excerpt-with-attributes", "named", "press", "contact", "recording"]),
	z.templateLiteral(["share:", z.string().min(1)]),
]);
export type Purpose = z.infer<typeof Purpose>;

/** The purposes of the public form, in the order in which they are asked. */
export const FORM_PURPOSES = ["count", "excerpt", "excerpt-with-attributes", "press", "contact"] as const;

/** In which quality the person consents. */
export const ConsentCapacity = z.enum([
	"self",
	"parent",
	"representative",
	"relative-of-deceased",
	"operator-attested",
]);
export type ConsentCapacity = z.infer<typeof ConsentCapacity>;

/** One answer to one question about use; the latest per purpose holds. */
export const ConsentChoice = z.object({ purpose: Purpose, granted: z.boolean() });
export type ConsentChoice = z.infer<typeof ConsentChoice>;

/** The text that was shown, read aloud or printed; addressed by its hash and never changed. */
export const ConsentText = z.object({
	language: z.enum(["fr", "nl", "de", "en"]),
	purposes: z.array(Purpose).min(1),
	body: z.string().min(1).max(20_000),
});
export type ConsentText = z.infer<typeof ConsentText>;

/** The state that follows from a testimony's consent events, oldest first. */
export function purposesGranted(events: readonly ConsentChoice[]): ReadonlySet<Purpose> {
	const granted = new Set<Purpose>();
	for (const { purpose, granted: yes } of events) {
		if (yes) granted.add(purpose);
		else granted.delete(purpose);
	}
	return granted;
}

/** Whether the latest answer about a use is a no; a question that was not asked is not one. */
export function refused(events: readonly ConsentChoice[], purpose: Purpose): boolean {
	return events.findLast((event) => event.purpose === purpose)?.granted === false;
}
