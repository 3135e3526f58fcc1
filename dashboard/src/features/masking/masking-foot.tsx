import { Button } from "../../components/button.tsx";
import { KeyHint } from "../../components/key-hint.tsx";
import { MASKING } from "../../wording/masking.fr.ts";

const keys = MASKING.list.keys;

/** The way on: to the next missing decision, and to the approval only when none is missing. */
export function MaskingFoot({
	open,
	onNext,
	onReread,
}: {
	open: number;
	onNext: () => void;
	onReread: () => void;
}) {
	return (
		<footer className="keys masking-foot">
			<Button kind="main" onPress={open > 0 ? onNext : onReread}>
				{open > 0 ? MASKING.next(open) : MASKING.approve}
			</Button>
			<span className="secondary small masking-foot-sentence">
				{open > 0 ? MASKING.missing(open) : MASKING.ready}{" "}
				<span className="masking-kept">{MASKING.kept}</span>
			</span>
			<span className="masking-foot-keys">
				<KeyHint keys={["↓", "↑"]} does={keys.step} />
				<KeyHint keys={["Entrée"]} does={keys.mask} />
				<KeyHint keys={["Suppr"]} does={keys.leave} />
				<KeyHint keys={["R"]} does={keys.replace} />
				<KeyHint keys={["A"]} does={keys.all} />
				<KeyHint keys={["Ctrl", "Z"]} does={keys.undo} />
			</span>
		</footer>
	);
}
