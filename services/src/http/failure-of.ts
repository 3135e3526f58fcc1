import { HTTPException } from "hono/http-exception";
import { Refusal } from "../failures.ts";

/** SQLite result codes (primary or extended) that mean: the store cannot be written or read now. */
const SQLITE_AWAY = /^SQLITE_(FULL|READONLY|IOERR|CANTOPEN|BUSY|LOCKED|NOMEM|PROTOCOL|CORRUPT|NOTADB)(_|$)/;
/** PostgreSQL error classes: 08 connection, 53 resources (disk full), 57P0x shutdown, 58 system, 25006 read-only. */
const POSTGRES_AWAY = /^(08[0-9A-Z]{3}|53[0-9A-Z]{3}|57P0[0-9]|58[0-9A-Z]{3}|25006)$/;
/** Characters that PostgreSQL cannot keep, such as NUL: the sender's doing. SQLite keeps them. */
const POSTGRES_CHARACTERS = /^22(021|P05)$/;
const SYSTEM_AWAY = new Set(
	"ECONNREFUSED ECONNRESET EPIPE ETIMEDOUT ENOTFOUND EAI_AGAIN EHOSTUNREACH ENETUNREACH ENOSPC EROFS EDQUOT EIO EMFILE".split(
		" ",
	),
);
/** Sentences of drivers that carry no code: node-postgres on a lost connection, better-sqlite3 and Kysely once closed. */
const DRIVER_AWAY =
	/^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool after calling end|The database connection is not open|driver has already been destroyed)/;

function codeOf(error: object): string | undefined {
	return "code" in error && typeof error.code === "string" ? error.code : undefined;
}

function isStoreAway(error: unknown, depth = 0): boolean {
	if (typeof error !== "object" || error === null || depth > 4) return false;
	const code = codeOf(error);
	if (code && (SQLITE_AWAY.test(code) || POSTGRES_AWAY.test(code) || SYSTEM_AWAY.has(code))) return true;
	if (error instanceof Error && DRIVER_AWAY.test(error.message)) return true;
	if (error instanceof AggregateError && error.errors.some((part) => isStoreAway(part, depth + 1)))
		return true;
	return "cause" in error && isStoreAway(error.cause, depth + 1);
}

/** Turns anything thrown into one of the refusals of the program; what nobody foresaw is `unexpected`. */
export function failureOf(error: unknown): Refusal {
	if (error instanceof Refusal) return error;
	if (error instanceof HTTPException && error.status < 500) {
		return new Refusal(error.message.startsWith("Malformed JSON") ? "invalid-json" : "invalid-input");
	}
	if (error instanceof Error && POSTGRES_CHARACTERS.test(codeOf(error) ?? ""))
		return new Refusal("invalid-input");
	return new Refusal(isStoreAway(error) ? "store-unavailable" : "unexpected");
}
