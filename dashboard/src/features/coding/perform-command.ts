import { api, ask } from "../../api/ask.ts";
import type { Command } from "./act.ts";

/** Asks the server to do a command; answers the id that its coding has now, null when it has none. */
export async function performCommand(
	testimonyId: string,
	command: Command,
	idOf: (handle: string) => string,
): Promise<string | null> {
	switch (command.do) {
		case "place": {
			const { code, stance, span } = command;
			const json = { code, ...span, ...(stance === null ? {} : { stance }) };
			return (await ask(api.api.testimonies[":id"].codings.$post({ param: { id: testimonyId }, json }))).id;
		}
		case "end": {
			const param = { id: idOf(command.handle) };
			await ask(api.api.codings[":id"].end.$post({ param, json: { reason: "" } }));
			return null;
		}
		case "restore":
			return (await ask(api.api.codings[":id"].restore.$post({ param: { id: idOf(command.handle) } }))).id;
		case "replace": {
			const { code, stance, span } = command;
			const param = { id: idOf(command.handle) };
			return (await ask(api.api.codings[":id"].replacement.$post({ param, json: { code, stance, span } })))
				.id;
		}
		case "accept": {
			const json = {
				decision: "accept" as const,
				...(command.stance === null ? {} : { stance: command.stance }),
			};
			const param = { id: command.suggestion.id };
			return (await ask(api.api.suggestions[":id"].decision.$post({ param, json }))).coding;
		}
		case "refuse": {
			const param = { id: command.suggestion.id };
			await ask(api.api.suggestions[":id"].decision.$post({ param, json: { decision: "refuse" } }));
			return null;
		}
		case "reopen":
			await ask(api.api.suggestions[":id"].decision.$delete({ param: { id: command.suggestion.id } }));
			return null;
		case "star": {
			const star = api.api.codings[":id"].star;
			const param = { id: idOf(command.handle) };
			await ask(command.on ? star.$put({ param }) : star.$delete({ param }));
			return null;
		}
	}
}
