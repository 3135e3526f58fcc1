import "vitest";

declare module "vitest" {
	interface ProvidedContext {
		/** The address of the PostgreSQL server of the run. */
		postgresUrl: string;
		/** Whether this is the long form: the same questions, asked ten times as often. */
		long: boolean;
	}
}
