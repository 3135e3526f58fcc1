import { defineConfig } from "vitest/config";

const exclude = ["**/node_modules/**"];
/** `npm run test:long` asks the same questions many more times. */
const provide = { long: process.env.PORTEVOIX_LONG === "1" };

/** Tests are arranged by the question they answer; see CONTRIBUTING.md. */
export default defineConfig({
	test: {
		// Much of the time is spent waiting for servers, browsers and programs: one worker a processor.
		maxWorkers: "100%",
		projects: [
			{
				test: {
					name: "unit",
					provide,
					testTimeout: provide.long ? 600_000 : 20_000,
					include: [
						"{data,analysis,services,dashboard}/**/*.test.ts",
						"test/{architecture,promises,plaidoyer}/**/*.test.ts",
					],
					exclude,
				},
			},
			{
				test: {
					name: "databases",
					include: ["test/{dialects,journey,routes}/**/*.test.ts"],
					exclude,
					globalSetup: ["test/support/postgres-server.ts"],
					provide,
					testTimeout: provide.long ? 600_000 : 60_000,
					hookTimeout: 60_000,
				},
			},
			{
				test: {
					name: "browser",
					include: ["test/browser/**/*.test.ts"],
					exclude,
					globalSetup: ["test/support/desk-template.ts"],
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
			{ test: { name: "bench", include: [], benchmark: { include: ["test/bench/**/*.bench.ts"] } } },
		],
	},
});
