import { describe, expect, it } from "vitest";
import { type PressedKey, readKey } from "./read-key.ts";

const press = (key: string, more: Partial<PressedKey> = {}) =>
	readKey({ key, code: "", shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...more });

describe("readKey", () => {
	it("moves and extends", () => {
		expect(press("ArrowDown")).toEqual({ do: "move", unit: "sentence", by: 1, extend: false });
		expect(press("ArrowLeft", { shiftKey: true })).toEqual({
			do: "move",
			unit: "word",
			by: -1,
			extend: true,
		});
		expect(press("ArrowUp", { altKey: true })).toEqual({ do: "passage", by: -1 });
	});
	it("reads the place of a digit, whatever the keyboard writes there", () => {
		expect(press("&", { code: "Digit1" })).toEqual({ do: "stance", stance: "obstacle" });
		expect(press("é", { code: "Digit2" })).toEqual({ do: "stance", stance: "help" });
		expect(press("6", { code: "Numpad6" })).toEqual({ do: "stance", stance: "solution" });
		expect(press("0", { code: "Digit0" })).toEqual({ do: "stance", stance: null });
		expect(press("7", { code: "Digit7" })).toBeNull();
	});
	it("starts a search with a letter, accents too", () => {
		expect(press("o", { code: "KeyO" })).toEqual({ do: "search", letter: "o" });
		expect(press("É", { code: "Quote", shiftKey: true })).toEqual({ do: "search", letter: "É" });
	});
	it("decides, stars and leaves", () => {
		expect(press("Enter")).toEqual({ do: "accept" });
		expect(press("Delete")).toEqual({ do: "remove" });
		expect(press("*", { code: "Digit8", shiftKey: true })).toEqual({ do: "star" });
		expect(press("Escape")).toEqual({ do: "leave" });
	});
	it("leaves the browser its keys", () => {
		for (const key of ["Tab", "F6", "F2", "PageDown", " ", "Shift"]) expect(press(key)).toBeNull();
		expect(press("z", { ctrlKey: true })).toBeNull();
		expect(press("Enter", { ctrlKey: true })).toBeNull();
		expect(press("ArrowLeft", { altKey: true })).toBeNull();
	});
});
