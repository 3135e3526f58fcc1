import type { Command } from "./command.ts";
import { approveCommand } from "./commands/approve.ts";
import { checkCommand } from "./commands/check.ts";
import { codeCommand } from "./commands/code.ts";
import { countsCommand } from "./commands/counts.ts";
import { demoCommand } from "./commands/demo.ts";
import { exportCommand } from "./commands/export.ts";
import { importCommand } from "./commands/import.ts";
import { maskCommand } from "./commands/mask.ts";
import { plaidoyerCommand } from "./commands/plaidoyer.ts";
import { searchCommand } from "./commands/search.ts";
import { serveCommand, startCommand } from "./commands/serve.ts";
import { settingCommand } from "./commands/setting.ts";
import { suggestCommand } from "./commands/suggest.ts";
import { userCommand } from "./commands/user.ts";
import { withdrawCommand } from "./commands/withdraw.ts";

/** The commands, in the order of the work. */
export const COMMANDS: readonly Command[] = [
	startCommand,
	serveCommand,
	demoCommand,
	importCommand,
	maskCommand,
	approveCommand,
	suggestCommand,
	codeCommand,
	countsCommand,
	searchCommand,
	plaidoyerCommand,
	exportCommand,
	withdrawCommand,
	checkCommand,
	userCommand,
	settingCommand,
];
