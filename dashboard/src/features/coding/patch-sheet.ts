import type { Command } from "./act.ts";
import type { CodingSheet, SheetCoding } from "./coding-sheet.ts";

/** Who codes, for what is shown before the server answers. */
type Self = { readonly id: string; readonly name: string };

/**
 * The sheet as it will be once the server has done a command, so that a coder never waits. `isHandle` says whether a
 * coding of the sheet is the one that a handle names.
 */
export function patchSheet(
	sheet: CodingSheet,
	command: Command,
	self: Self,
	isHandle: (codingId: string, handle: string) => boolean,
): CodingSheet {
	const without = (handle: string) => sheet.codings.filter((coding) => !isHandle(coding.id, handle));
	const change = (handle: string, by: Partial<SheetCoding>) =>
		sheet.codings.map((coding) => (isHandle(coding.id, handle) ? { ...coding, ...by } : coding));
	const mine = { coderId: self.id, coderName: self.name, starred: false, exact: "" };
	switch (command.do) {
		case "place": {
			const { handle, code, stance, span } = command;
			return { ...sheet, codings: [...sheet.codings, { ...mine, id: handle, code, stance, ...span }] };
		}
		case "end":
			return { ...sheet, codings: without(command.handle) };
		case "restore":
			return { ...sheet, codings: [...sheet.codings, { ...command.was, id: command.handle }] };
		case "replace": {
			const { handle, code, stance, span } = command;
			return { ...sheet, codings: change(handle, { code, stance, ...span }) };
		}
		case "accept": {
			const { suggestion, handle, stance } = command;
			const { start, end, code } = suggestion;
			return {
				...sheet,
				suggestions: sheet.suggestions.filter(({ id }) => id !== suggestion.id),
				codings: [
					...sheet.codings,
					{ ...mine, id: handle, code, start, end, stance: stance ?? suggestion.stance },
				],
			};
		}
		case "refuse":
			return { ...sheet, suggestions: sheet.suggestions.filter(({ id }) => id !== command.suggestion.id) };
		case "reopen":
			return {
				...sheet,
				suggestions: [...sheet.suggestions, command.suggestion],
				codings: command.handle === null ? sheet.codings : without(command.handle),
			};
		case "star":
			return { ...sheet, codings: change(command.handle, { starred: command.on }) };
	}
}
