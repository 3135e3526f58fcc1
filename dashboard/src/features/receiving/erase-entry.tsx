import { useState } from "react";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { RECEIVING } from "../../wording/receiving.fr.ts";
import { type Entry, isTouched } from "./entry.ts";

const { erase } = RECEIVING;

/** Erases what was typed, after a question that says what follows. */
export function EraseEntry({ entry, label, onErase }: { entry: Entry; label: string; onErase: () => void }) {
	const [asks, setAsks] = useState(false);
	return (
		<>
			<Button kind="care" isDisabled={!isTouched(entry)} onPress={() => setAsks(true)}>
				{label}
			</Button>
			<Dialog title={erase.title} isOpen={asks} onClose={() => setAsks(false)}>
				<p>{entry.unanswered ? erase.unanswered : erase.text}</p>
				<div className="row">
					<Button
						kind="care"
						onPress={() => {
							setAsks(false);
							onErase();
						}}
					>
						{erase.yes}
					</Button>
					<Button autoFocus onPress={() => setAsks(false)}>
						{erase.no}
					</Button>
				</div>
			</Dialog>
		</>
	);
}
