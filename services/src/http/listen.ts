import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";

/** How long open answers may still take when the server is asked to stop, in milliseconds. */
const LAST_WORDS = 5000;

export type Listening = { readonly url: string; readonly close: () => Promise<void> };

/**
 * Serves an app on a real socket; port 0 takes a free one. Slow or huge headers are cut off. Rejects when the port is
 * taken. `close` lets running answers finish for five seconds.
 */
export async function listen(
	app: { readonly fetch: (request: Request, env: object) => Response | Promise<Response> },
	at: { readonly host: string; readonly port: number },
): Promise<Listening> {
	const server = createAdaptorServer({
		fetch: app.fetch,
		hostname: at.host,
		createServer,
		serverOptions: { headersTimeout: 10_000, requestTimeout: 60_000, maxHeaderSize: 16_384 },
	});
	await new Promise<void>((ready, failed) => {
		server.once("error", failed);
		server.listen(at.port, at.host, () => {
			server.off("error", failed);
			ready();
		});
	});
	const { address, port, family } = server.address() as AddressInfo;
	return {
		url: `http://${family === "IPv6" ? `[${address}]` : address}:${port}`,
		close: () =>
			new Promise((closed, failed) => {
				server.close((error) => (error ? failed(error) : closed()));
				if ("closeIdleConnections" in server) {
					server.closeIdleConnections();
					setTimeout(() => server.closeAllConnections(), LAST_WORDS).unref();
				}
			}),
	};
}
