import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/**
 * The desk is served under /bureau by the staff app; nothing is inlined, because its policy forbids it. While working on
 * a screen: start the program with
 * `PUBLIC_URL=http://127.0.0.1:5173`, then `vite --host 127.0.0.1` here shows it with the data of that program.
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
