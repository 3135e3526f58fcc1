/** What both kinds of citation carry: which citation, and in which form it is shown. */
export function citationAttributes(form: "sentence" | "quote") {
	const attribute = (name: string, key: string, byDefault: string | null) => ({
		[name]: {
			default: byDefault,
			parseHTML: (element: HTMLElement) => element.getAttribute(key) ?? byDefault,
			renderHTML: (attributes: Record<string, unknown>) => ({ [key]: String(attributes[name]) }),
		},
	});
	return { ...attribute("citationId", "data-citation", null), ...attribute("form", "data-form", form) };
}
