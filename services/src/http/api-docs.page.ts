import { html } from "hono/html";
import { API, OPERATIONS } from "../wording/api.fr.ts";
import type { ApiDocument } from "./api-document.ts";
import { describeShape } from "./describe-shape.ts";
import { deskPage } from "./desk.page.ts";
import { type Markup, NOTHING } from "./markup.ts";

type Operation = NonNullable<NonNullable<ApiDocument["paths"][string]>["get"]>;
type Content = Readonly<Record<string, { readonly schema?: unknown }>>;

const anchor = (name: string) => name.replace(/[^a-z]+/gi, "-").replace(/^-|-$/g, "");

/** The texts of a body or an answer, one for each type of content. */
function shapes(title: string, content: Content | undefined): Markup {
	const types = Object.entries(content ?? {});
	if (types.length === 0) return NOTHING;
	return html`${types.map(([type, media]) => {
		const text = describeShape((media.schema ?? {}) as Parameters<typeof describeShape>[0]);
		return html`<details><summary>${title} <code>${type}</code></summary><pre><code>${text}</code></pre></details>`;
	})}`;
}

function parameters(operation: Operation): Markup {
	const known = (operation.parameters ?? []).flatMap((one) => ("name" in one ? [one] : []));
	if (known.length === 0) return NOTHING;
	return html`<p class="parameters">${API.pathAndQuery}\u202F: ${known.map(
		({ name, required }, index) =>
			html`${index === 0 ? "" : ", "}<code>${name}</code> (${required ? API.required : API.optional})`,
	)}</p>`;
}

function answer(operation: Operation): Markup {
	return html`${Object.entries(operation.responses ?? {}).map(([status, told]) =>
		"content" in told ? shapes(`${API.answered} ${status}`, told.content) : NOTHING,
	)}`;
}

function route(method: string, path: string, operation: Operation): Markup {
	const { requestBody } = operation;
	const body = requestBody && "content" in requestBody ? requestBody.content : undefined;
	return html`<article id="${anchor(`${method} ${path}`)}">
<h3><span class="method ${method}">${method.toUpperCase()}</span> <code>${path.replaceAll("/", "/\u200B")}</code></h3>
<p>${operation.summary}</p>
<p class="quiet">${operation.description}</p>
${parameters(operation)}
${shapes(API.body, body)}
${answer(operation)}
</article>`;
}

function part(document: ApiDocument, name: string): Markup {
	const routes = Object.keys(OPERATIONS[name] ?? {}).flatMap((key) => {
		const [method = "", path = ""] = key.split(" ");
		const operation = Object.entries(document.paths[path] ?? {}).find(([known]) => known === method)?.[1];
		return operation ? [route(method, path, operation as Operation)] : [];
	});
	return html`<section aria-labelledby="${anchor(name)}"><h2 id="${anchor(name)}">${name}</h2>${routes}</section>`;
}

/** The reference of the API, written from its OpenAPI document: parts, routes, who may call, what to send, what comes. */
export function apiDocsPage(document: ApiDocument): Markup {
	const parts = Object.keys(OPERATIONS);
	const refusal = document.components?.responses?.Refusal;
	return deskPage({
		title: API.title,
		body: html`<h1>${API.title}</h1>
<p class="lead">${API.description}</p>
<p><a href="/api/openapi.json">${API.document}</a></p>
<nav aria-label="${API.contents}"><ul class="links">${parts.map(
			(name) => html`<li><a href="#${anchor(name)}">${name}</a></li>`,
		)}</ul></nav>
<section aria-labelledby="connexion"><h2 id="connexion">${API.signIn}</h2>
<ol>${API.signInSteps.map((step) => html`<li>${step}</li>`)}</ol></section>
<section aria-labelledby="refus"><h2 id="refus">${API.refusals}</h2><p>${API.failure}</p>
${shapes(API.answered, refusal && "content" in refusal ? refusal.content : undefined)}</section>
${parts.map((name) => part(document, name))}`,
	});
}
