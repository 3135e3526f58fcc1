import type { Stance } from "@portevoix/data/vocabulary/code";
import type { Span } from "@portevoix/data/vocabulary/text";
import type { SheetCoding, SheetSuggestion } from "./coding-sheet.ts";

/** What can be different when a passage is coded again. */
export type Marks = { readonly code: string; readonly stance: Stance | null; readonly span: Span };

/** What a coder did. A `handle` names a coding on this page, whatever ids it has had on the server. */
export type Act =
	| ({ readonly kind: "apply"; readonly handle: string } & Marks)
	| { readonly kind: "end"; readonly handle: string; readonly was: SheetCoding }
	| { readonly kind: "replace"; readonly handle: string; readonly before: Marks; readonly after: Marks }
	| {
			readonly kind: "accept";
			readonly handle: string;
			readonly suggestion: SheetSuggestion;
			readonly stance: Stance | null;
	  }
	| { readonly kind: "refuse"; readonly suggestion: SheetSuggestion }
	| { readonly kind: "star"; readonly handle: string; readonly on: boolean };

/** What is asked of the server. */
export type Command =
	| ({ readonly do: "place"; readonly handle: string } & Marks)
	| { readonly do: "end"; readonly handle: string }
	| { readonly do: "restore"; readonly handle: string; readonly was: SheetCoding }
	| ({ readonly do: "replace"; readonly handle: string } & Marks)
	| {
			readonly do: "accept";
			readonly handle: string;
			readonly suggestion: SheetSuggestion;
			readonly stance: Stance | null;
	  }
	| { readonly do: "refuse"; readonly suggestion: SheetSuggestion }
	| { readonly do: "reopen"; readonly suggestion: SheetSuggestion; readonly handle: string | null }
	| { readonly do: "star"; readonly handle: string; readonly on: boolean };

/** What does an act, again too. */
export function commandFor(act: Act): Command {
	switch (act.kind) {
		case "apply":
			return { do: "place", handle: act.handle, code: act.code, stance: act.stance, span: act.span };
		case "end":
			return { do: "end", handle: act.handle };
		case "replace":
			return { do: "replace", handle: act.handle, ...act.after };
		case "accept":
			return { do: "accept", handle: act.handle, suggestion: act.suggestion, stance: act.stance };
		case "refuse":
			return { do: "refuse", suggestion: act.suggestion };
		case "star":
			return { do: "star", handle: act.handle, on: act.on };
	}
}

/** What takes an act back. */
export function commandAgainst(act: Act): Command {
	switch (act.kind) {
		case "apply":
			return { do: "end", handle: act.handle };
		case "end":
			return { do: "restore", handle: act.handle, was: act.was };
		case "replace":
			return { do: "replace", handle: act.handle, ...act.before };
		case "accept":
			return { do: "reopen", suggestion: act.suggestion, handle: act.handle };
		case "refuse":
			return { do: "reopen", suggestion: act.suggestion, handle: null };
		case "star":
			return { do: "star", handle: act.handle, on: !act.on };
	}
}
