import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { ApiFailure } from "../api/api-failure.ts";
import { Notice } from "../components/notice.tsx";
import { SESSION } from "../wording/session.fr.ts";
import { sessionEnded } from "./session-ended.ts";
import { SignInForm } from "./sign-in-form.tsx";
import { SignInScreen } from "./sign-in-screen.tsx";
import { ME_KEY, MeContext, useMeQuery } from "./use-me.ts";

/**
 * Shows the sign-in page to whoever is not signed in. A session that ends while someone works opens the sign-in over the
 * page: everything typed stays in place beneath it.
 */
export function SessionGate({ children }: { children: ReactNode }) {
	const me = useMeQuery();
	const cache = useQueryClient();
	const [ended, setEnded] = useState(false);
	useEffect(() => sessionEnded.listen(() => setEnded(true)), []);
	if (me.data) {
		return (
			<MeContext.Provider value={me.data}>
				{children}
				<ModalOverlay isOpen={ended} className="overlay">
					<Modal className="modal">
						<Dialog className="dialog">
							<Heading slot="title">{SESSION.endedTitle}</Heading>
							<p>{SESSION.endedText}</p>
							<SignInForm
								onSignedIn={() => {
									setEnded(false);
									void cache.invalidateQueries();
								}}
							/>
						</Dialog>
					</Modal>
				</ModalOverlay>
			</MeContext.Provider>
		);
	}
	if (me.isPending) return <p className="loading">{SESSION.opening}</p>;
	if (me.error instanceof ApiFailure && me.error.code === "offline") {
		return (
			<main className="page">
				<Notice kind="care">{me.error.message}</Notice>
			</main>
		);
	}
	return (
		<SignInScreen
			onSignedIn={() => {
				setEnded(false);
				void cache.invalidateQueries({ queryKey: ME_KEY });
			}}
		/>
	);
}
