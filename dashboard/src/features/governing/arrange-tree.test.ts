import { expect, it } from "vitest";
import { arrangeTree, type Branch } from "./arrange-tree.ts";

const code = (key: string, parent: string | null, position: number, label: string) => ({
	key,
	parent,
	position,
	label,
	definition: "",
});
const CODES = [
	code("a.two", "a", 3, "Rendez-vous"),
	code("b", null, 4, "Coût"),
	code("a", null, 1, "Fracture numérique"),
	code("a.one", "a", 2, "Accès"),
	code("lost", "gone", 5, "Orphelin"),
];
type Code = (typeof CODES)[number];
const keys = (branches: readonly Branch<Code>[]): unknown[] =>
	branches.map(({ code: { key }, children }) => (children.length > 0 ? [key, keys(children)] : key));

it("places codes under their parents by position, and loses none", () => {
	expect(keys(arrangeTree(CODES))).toEqual([["a", ["a.one", "a.two"]], "b", "lost"]);
});

it("keeps what has the words, with the codes above, accents aside", () => {
	expect(keys(arrangeTree(CODES, " ACCES "))).toEqual([["a", ["a.one"]]]);
	expect(keys(arrangeTree(CODES, "numerique"))).toEqual(["a"]);
	expect(arrangeTree(CODES, "rien de tel")).toEqual([]);
});
