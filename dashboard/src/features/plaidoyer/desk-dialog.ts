/** The dialogs of the writing desk; `position` is where the node stands that is changed. */
export type DeskDialog =
	| { readonly kind: "situation" | "recommendation" | "new-footnote" | "link" | "cover" }
	| { readonly kind: "authorities" | "code" | "footnote"; readonly position: number };
