import { useBlocker } from "@tanstack/react-router";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { RECEIVING } from "../../wording/receiving.fr.ts";

const { leave } = RECEIVING;

/** Asks before the page is left with something unsaved; going from one door of the page to another is not leaving. */
export function LeaveQuestion({ unsaved }: { unsaved: boolean }) {
	const blocked = useBlocker({
		shouldBlockFn: ({ current, next }) => unsaved && current.pathname !== next.pathname,
		enableBeforeUnload: () => unsaved,
		withResolver: true,
	});
	return (
		<Dialog title={leave.title} isOpen={blocked.status === "blocked"} onClose={() => blocked.reset?.()}>
			<p>{leave.text}</p>
			<div className="row">
				<Button kind="main" autoFocus onPress={() => blocked.reset?.()}>
					{leave.no}
				</Button>
				<Button onPress={() => blocked.proceed?.()}>{leave.yes}</Button>
			</div>
		</Dialog>
	);
}
