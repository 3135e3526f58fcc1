import type { CodeKey, Lexicon, Stance } from "@portevoix/data/vocabulary/code";
import { nameSymbol } from "./name-symbol.ts";
import { readExpression } from "./read-expression.ts";

/** What an expression is in the lexicon for. */
export type Role =
	| { readonly kind: "cause"; readonly entry: number; readonly code: CodeKey; readonly shared: boolean }
	| { readonly kind: "need"; readonly entry: number }
	| { readonly kind: "stance"; readonly stance: Stance }
	| { readonly kind: "negation" };

export type Expression = {
	readonly role: Role;
	/** Number of words that are compared. */
	readonly words: number;
	readonly gapped: boolean;
};

/** A node of the tree of all expressions: `next` by the symbol of the following word, `far` after a gap. */
export type ExpressionNode = {
	readonly next: Map<number, ExpressionNode>;
	readonly far: Map<number, ExpressionNode>;
	readonly ends: Expression[];
};

export type CompiledLexicon = {
	readonly root: ExpressionNode;
	/** Numbers of the words of expressions, by `nameSymbol`. */
	readonly symbols: ReadonlyMap<string, number>;
	/** Entries that suggest only when one of their `needs` occurs in the testimony. */
	readonly needy: ReadonlySet<number>;
	/** What was once read about a word as written; see `read-symbols.ts`. */
	readonly remembered: Map<string, readonly number[]>;
};

const compiled = new WeakMap<Lexicon, CompiledLexicon>();

const emptyNode = (): ExpressionNode => ({ next: new Map(), far: new Map(), ends: [] });

const step = (from: ExpressionNode, symbol: number, gap: boolean): ExpressionNode => {
	const edges = gap ? from.far : from.next;
	const known = edges.get(symbol);
	if (known) return known;
	const node = emptyNode();
	edges.set(symbol, node);
	return node;
};

function* rolesOf(lexicon: Lexicon): Generator<[string, Role]> {
	const owners = new Map<string, Set<CodeKey>>();
	for (const { code, expressions } of lexicon.entries) {
		for (const expression of expressions) {
			owners.set(expression, (owners.get(expression) ?? new Set()).add(code));
		}
	}
	for (const [entry, { code, expressions, needs }] of lexicon.entries.entries()) {
		for (const expression of new Set(expressions)) {
			yield [expression, { kind: "cause", entry, code, shared: owners.get(expression)!.size > 1 }];
		}
		for (const expression of needs ?? []) yield [expression, { kind: "need", entry }];
	}
	for (const [stance, expressions] of Object.entries(lexicon.stances)) {
		for (const expression of expressions) yield [expression, { kind: "stance", stance: stance as Stance }];
	}
	for (const expression of lexicon.negations) yield [expression, { kind: "negation" }];
}

/**
 * Arranges a lexicon as one tree of expressions, so that a text is read once for all of them. The same lexicon object is
 * compiled once. Throws a RangeError for an expression of which no word is left.
 */
export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
	const known = compiled.get(lexicon);
	if (known) return known;
	const root = emptyNode();
	const symbols = new Map<string, number>();
	for (const [text, role] of rolesOf(lexicon)) {
		const steps = readExpression(text);
		let node = root;
		for (const part of steps) {
			const name = nameSymbol(part);
			const symbol = symbols.get(name) ?? symbols.size;
			symbols.set(name, symbol);
			node = step(node, symbol, part.gap);
		}
		node.ends.push({ role, words: steps.length, gapped: steps.some(({ gap }) => gap) });
	}
	const needy = new Set(lexicon.entries.flatMap(({ needs }, entry) => (needs?.length ? [entry] : [])));
	const result: CompiledLexicon = { root, symbols, needy, remembered: new Map() };
	compiled.set(lexicon, result);
	return result;
}
