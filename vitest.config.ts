import { defineConfig } from "vitest/config";

const exclude = ["**/node_modules/**"];

/** Tests are arranged by the question they answer; see CONTRIBUTING.md. */
export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: "unit",
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
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
			{
				test: {
					name: "browser",
					include: ["test/browser/**/*.test.ts"],
					exclude,
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
			{ test: { name: "bench", include: [], benchmark: { include: ["test/bench/**/*.bench.ts"] } } },
		],
	},
});
