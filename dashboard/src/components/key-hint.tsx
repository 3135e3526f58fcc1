/** A key as it is engraved, with what it does: « Entrée accepter ». */
export function KeyHint({ keys, does }: { keys: readonly string[]; does: string }) {
	return (
		<span className="key-hint">
			{keys.map((key) => (
				<kbd key={key}>{key}</kbd>
			))}{" "}
			{does}
		</span>
	);
}
