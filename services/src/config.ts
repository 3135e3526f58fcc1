import { resolve } from "node:path";
import { Refusal } from "./failures.ts";

/** What the environment decides; the same for the server and the command line. */
export type Config = {
	readonly host: string;
	readonly port: number;
	readonly dataDir: string;
	readonly databaseUrl: string | undefined;
	/** The address that people type; cookies and origin checks depend on it. */
	readonly publicUrl: string;
	/** The folder of the built desk. */
	readonly deskFolder: string;
	/** The name of the federation, printed on pages and in documents. */
	readonly federation: string;
};

const PROJECT_ROOT = resolve(import.meta.dirname, "..", "..");

/** Reads the environment. Refuses `configuration-invalid`, with the name of the variable. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
	const port = Number(environment.PORT ?? 4321);
	if (!Number.isInteger(port) || port < 0 || port > 65_535)
		throw new Refusal("configuration-invalid", { name: "PORT" });
	const databaseUrl = environment.DATABASE_URL || undefined;
	if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
		throw new Refusal("configuration-invalid", { name: "DATABASE_URL" });
	}
	const host = environment.HOST || "127.0.0.1";
	return {
		host,
		port,
		dataDir: resolve(environment.DATA_DIR || resolve(PROJECT_ROOT, "var")),
		databaseUrl,
		publicUrl: environment.PUBLIC_URL || `http://${host}:${port}`,
		deskFolder: resolve(PROJECT_ROOT, "dashboard", "dist"),
		federation: environment.FEDERATION || "la fédération",
	};
}
