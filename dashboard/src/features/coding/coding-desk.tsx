import type { CodeEntry as Entry } from "@portevoix/data/vocabulary/code";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { api, ask } from "../../api/ask.ts";
import { Button } from "../../components/button.tsx";
import { KeyHint } from "../../components/key-hint.tsx";
import { Notice } from "../../components/notice.tsx";
import { useMay } from "../../session/use-me.ts";
import { CODING } from "../../wording/coding.fr.ts";
import { readCodableText } from "./codable-text.ts";
import { CodebookPane } from "./codebook-pane.tsx";
import { CODING_QUEUE_KEY, sheetKey } from "./coding-queries.ts";
import type { CodingSheet } from "./coding-sheet.ts";
import { PassageList } from "./passage-list.tsx";
import { readKey } from "./read-key.ts";
import { SelectionBar } from "./selection-bar.tsx";
import { SheetHead } from "./sheet-head.tsx";
import { TextPane } from "./text-pane.tsx";
import { useCoder } from "./use-coder.ts";
import { useDeskKeys } from "./use-desk-keys.ts";
import { useWidth } from "./use-width.ts";

/** One testimony on the desk: its text with brackets, its passages, and the codebook. */
export function CodingDesk({
	sheet,
	codebook,
	sigla,
	recent,
	told,
	openAt,
	onUsed,
	onFinished,
}: {
	sheet: CodingSheet;
	codebook: { readonly version: number; readonly codes: readonly Entry[] };
	sigla: ReadonlyMap<string, string>;
	recent: readonly string[];
	told: string;
	/** A code point of the text to begin at, when somebody came by a link to it. */
	openAt: number | null;
	onUsed: (key: string) => void;
	onFinished: (reference: string) => Promise<void>;
}) {
	const { reference } = sheet.testimony;
	const cache = useQueryClient();
	const mayFinish = useMay("reading.finish");
	const maySuggest = useMay("suggestion.make");
	const hasRoom = useWidth(1000);
	const root = useRef<HTMLDivElement>(null);
	const textRef = useRef<HTMLDivElement>(null);
	const fieldRef = useRef<HTMLInputElement>(null);
	const [typed, setTyped] = useState("");
	const { body, frames, sentences, testimony } = sheet;
	const text = useMemo(
		() => readCodableText({ body, frames, sentences, testimony: { id: testimony.id } }),
		[body, frames, sentences, testimony.id],
	);
	const byKey = useMemo(() => new Map(codebook.codes.map((code) => [code.key, code])), [codebook]);
	const coder = useCoder(sheet, text, byKey, openAt);

	const refresh = () => {
		void cache.invalidateQueries({ queryKey: sheetKey(reference) });
		void cache.invalidateQueries({ queryKey: CODING_QUEUE_KEY });
	};
	const finish = useMutation({
		mutationFn: async () => {
			await coder.settled();
			await ask(api.api.testimonies[":id"].reading.$post({ param: { id: testimony.id } }));
			await onFinished(reference);
		},
		onSettled: refresh,
	});
	const reopen = useMutation({
		mutationFn: () => ask(api.api.testimonies[":id"].reading.$delete({ param: { id: testimony.id } })),
		onSuccess: () => coder.say(CODING.said.reopened),
		onSettled: refresh,
	});
	const suggest = useMutation({
		mutationFn: () => ask(api.api.testimonies[":id"].suggestions.$post({ param: { id: testimony.id } })),
		onSuccess: ({ open }) => coder.say(CODING.suggestionsMade(open)),
		onSettled: refresh,
	});

	useEffect(() => {
		// After « Terminé, au suivant » the work goes on in the next text; the frame of the desk took the focus first.
		if (told === "") return;
		const turn = setTimeout(() => {
			textRef.current?.focus({ preventScroll: true });
			root.current?.scrollIntoView({ block: "start" });
		});
		return () => clearTimeout(turn);
	}, [told]);

	const apply = (code: Entry) => {
		if (!coder.apply(code)) return;
		onUsed(code.key);
		setTyped("");
		textRef.current?.focus();
	};

	/** Keys of the text and of the rows of the list. */
	const workKey = (isList: boolean) => (event: KeyboardEvent) => {
		const intent = readKey(event.nativeEvent);
		if (intent === null) return;
		event.preventDefault();
		if (intent.do === "move") {
			if (!isList) coder.move(intent);
			else if (intent.unit === "sentence") coder.step(intent.by);
		} else if (intent.do === "passage") coder.step(intent.by);
		else if (intent.do === "stance") coder.setStance(intent.stance);
		else if (intent.do === "remove") coder.remove(isList);
		else if (intent.do === "star") coder.star();
		else if (intent.do === "leave") coder.leave();
		else if (intent.do === "search") {
			setTyped(intent.letter);
			fieldRef.current?.focus();
		} else if (!coder.accept()) fieldRef.current?.focus();
	};

	useDeskKeys(root, {
		undo: coder.undo,
		redo: coder.redo,
		finish: mayFinish && !finish.isPending ? () => finish.mutate() : null,
	});
	const failure = coder.failure ?? finish.error ?? reopen.error ?? suggest.error;
	const open = coder.passages.filter(({ suggestion }) => suggestion).length;
	return (
		<div className="coding-desk" ref={root}>
			<section className="coding-middle" aria-label={CODING.title(testimony.facts.witnessRole, "unknown")}>
				<SheetHead sheet={sheet} onReopen={mayFinish ? () => reopen.mutate() : null} />
				<div data-pane="text">
					<TextPane
						text={text}
						coder={coder}
						sigla={sigla}
						kind={hasRoom ? "wide" : "narrow"}
						focusRef={textRef}
						onKeyDown={workKey(false)}
					/>
				</div>
				<SelectionBar text={text} coder={coder} />
				{coder.problem === null ? null : <Notice kind="care">{coder.problem}</Notice>}
				{failure ? <Notice kind="care">{failure.message}</Notice> : null}
				<PassageList
					text={text}
					coder={coder}
					onKeyDown={workKey(true)}
					onAskSuggestions={maySuggest ? () => suggest.mutate() : null}
				/>
			</section>
			<CodebookPane
				codebook={codebook}
				sigla={sigla}
				recent={recent}
				coder={coder}
				typed={typed}
				fieldRef={fieldRef}
				onType={setTyped}
				onApply={apply}
				onLeave={() => {
					setTyped("");
					textRef.current?.focus();
				}}
			/>
			<footer className="keys coding-keys">
				{CODING.keys.map(([keys, does]) => (
					<KeyHint key={does} keys={keys} does={does} />
				))}
				<div className="coding-finish">
					<p role="status" className="coding-said">
						{coder.said || told}
					</p>
					{open > 0 ? <span className="small coding-left">{CODING.leftOpen(open)}</span> : null}
					{mayFinish ? (
						<Button kind="main" isPending={finish.isPending} onPress={() => finish.mutate()}>
							{sheet.finishedAt === null ? CODING.finish : CODING.next}
						</Button>
					) : null}
					{mayFinish ? <KeyHint keys={["Ctrl", CODING.enterKey]} does="" /> : null}
				</div>
			</footer>
		</div>
	);
}
