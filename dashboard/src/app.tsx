import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { I18nProvider } from "react-aria-components";
import { queryClient } from "./api/query-client.ts";
import { router } from "./routes.tsx";
import { SessionGate } from "./session/session-gate.tsx";

/** The desk: who is signed in, then the page of the address. */
export function App() {
	return (
		<I18nProvider locale="fr-BE">
			<QueryClientProvider client={queryClient}>
				<SessionGate>
					<RouterProvider router={router} />
				</SessionGate>
			</QueryClientProvider>
		</I18nProvider>
	);
}
