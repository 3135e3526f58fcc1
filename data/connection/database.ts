import { AsyncLocalStorage } from "node:async_hooks";
import type { Kysely, Transaction } from "kysely";
import type { Database } from "../tables/database.ts";

export type Dialect = "sqlite" | "postgres";

/** A database or a transaction: what a repository takes first. */
export type Store = Kysely<Database> | Transaction<Database>;

/** An open database. `write` is the only way to open a transaction. */
export type OpenDatabase = {
	readonly dialect: Dialect;
	/** Outside a transaction. Using it inside one throws (on SQLite it would wait for ever). */
	readonly db: Kysely<Database>;
	/** The same connection without the guard: migrations and better-auth, which opens its own transactions. */
	readonly unguarded: Kysely<Database>;
	write<T>(work: (transaction: Transaction<Database>) => Promise<T>): Promise<T>;
	close(): Promise<void>;
};

/** Refuses the outer database inside its own transaction: SQLite has one connection and would wait for ever. */
export function guardTransactions(raw: Kysely<Database>): Pick<OpenDatabase, "db" | "write"> {
	const inside = new AsyncLocalStorage<true>();
	const db = raw.withPlugin({
		transformResult: async (args) => args.result,
		transformQuery: (args) => {
			if (inside.getStore()) throw new Error("inside a transaction: use the transaction, not the database");
			return args.node;
		},
	});
	return {
		db,
		write: (work) => {
			if (inside.getStore()) throw new Error("a transaction is already open here");
			return raw.transaction().execute((transaction) => inside.run(true, () => work(transaction)));
		},
	};
}
