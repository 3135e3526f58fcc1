import type { CodeEntry } from "@portevoix/data/vocabulary/code";
import { type KeyboardEvent, type RefObject, useEffect, useId } from "react";
import { KeyHint } from "../../components/key-hint.tsx";
import { CODING } from "../../wording/coding.fr.ts";
import type { CodeChoice } from "./offer-codes.ts";

/** A field in which letters find a code, arrows choose among the answers and Entrée applies. */
export function CodeSearch({
	version,
	offered,
	sigla,
	typed,
	active,
	fieldRef,
	onType,
	onActive,
	onApply,
	onKeyDown,
}: {
	version: number;
	offered: readonly CodeChoice[];
	sigla: ReadonlyMap<string, string>;
	typed: string;
	active: number;
	fieldRef: RefObject<HTMLInputElement | null>;
	onType: (typed: string) => void;
	onActive: (active: number) => void;
	onApply: (code: CodeEntry) => void;
	/** First refusal of a key; true when it was taken. */
	onKeyDown: (event: KeyboardEvent) => boolean;
}) {
	const base = useId();
	const optionId = (at: number) => `${base}-${at}`;
	useEffect(() => {
		document.getElementById(`${base}-${active}`)?.scrollIntoView({ block: "nearest" });
	}, [active, base]);
	const pressed = (event: KeyboardEvent) => {
		if (onKeyDown(event)) {
			event.preventDefault();
			return;
		}
		const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
		if (by !== 0) {
			event.preventDefault();
			onActive(Math.min(Math.max(active + by, 0), offered.length - 1));
		}
		const chosen = offered[active];
		if (event.key === "Enter" && !event.ctrlKey && !event.metaKey && chosen) {
			event.preventDefault();
			onApply(chosen.code);
		}
	};
	return (
		<div className="coding-search">
			<label htmlFor={`${base}-field`}>{CODING.codebook(version)}</label>
			<span className="hint" id={`${base}-hint`}>
				{CODING.searchHint}
			</span>
			<input
				id={`${base}-field`}
				ref={fieldRef}
				type="text"
				role="combobox"
				autoComplete="off"
				autoCapitalize="none"
				spellCheck={false}
				data-pane-focus
				aria-describedby={`${base}-hint`}
				aria-expanded={true}
				aria-autocomplete="list"
				aria-controls={`${base}-list`}
				aria-activedescendant={offered[active] ? optionId(active) : undefined}
				value={typed}
				onChange={(event) => onType(event.target.value)}
				onKeyDown={pressed}
			/>
			<div
				id={`${base}-list`}
				role="listbox"
				tabIndex={-1}
				aria-label={CODING.codebook(version)}
				className={typed.trim() === "" ? "coding-codes coding-codes-all" : "coding-codes"}
			>
				{offered.map(({ code, because, group }, at) => (
					<div role="presentation" key={`${group} ${code.key}`}>
						{group !== "" && group !== offered[at - 1]?.group ? (
							<p className="coding-codes-group" aria-hidden="true">
								{group}
							</p>
						) : null}
						{/* The field holds the focus: keys reach the options through it. */}
						<div
							id={optionId(at)}
							role="option"
							tabIndex={-1}
							aria-selected={at === active}
							className={code.parent === null ? "coding-code coding-code-theme" : "coding-code"}
							onClick={() => onActive(at)}
							onDoubleClick={() => onApply(code)}
							onKeyDown={pressed}
						>
							<span
								className={
									code.kind === "right" ? "coding-mark coding-mark-double" : "coding-mark coding-mark-plain"
								}
								style={{ borderColor: code.colour }}
								aria-hidden="true"
							/>
							<span className="coding-siglum" aria-hidden="true">
								{sigla.get(code.key)}
							</span>
							<span className="coding-code-label">{code.label}</span>
							{because === null ? null : <span className="small secondary">{CODING.quote(because)}</span>}
							{at === active ? <KeyHint keys={[CODING.enterKey]} does="" /> : null}
						</div>
					</div>
				))}
			</div>
			<p role="status" className={offered.length === 0 ? "small" : "visually-hidden"}>
				{typed.trim() === "" ? "" : CODING.results(offered.length)}
			</p>
		</div>
	);
}
