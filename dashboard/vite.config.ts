import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/**
 * The desk is served under /bureau by the staff app; nothing is inlined, because its policy forbids it. While working on
 * a screen: `PORTEVOIX_API=http://127.0.0.1:4321 vite` shows it with the data of a running program.
 */
export default defineConfig({
	base: "/bureau/",
	plugins: [react()],
	server: {
		proxy: { "/api": { target: process.env.PORTEVOIX_API ?? "http://127.0.0.1:4321", changeOrigin: true } },
	},
	build: {
		target: "es2022",
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		reportCompressedSize: false,
	},
});
