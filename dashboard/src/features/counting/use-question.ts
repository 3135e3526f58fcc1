import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useMay } from "../../session/use-me.ts";
import type { Question } from "./question.ts";
import { readQuestion, writeQuestion } from "./read-question.ts";

/** The question of the address, and how to ask another one: the address is the only place where it is kept. */
export function useQuestion(): readonly [Question, (next: Question) => void] {
	const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
	const navigate = useNavigate();
	const mayInternal = useMay("count.read-internal");
	const question = useMemo(() => {
		const read = readQuestion(search);
		return mayInternal ? read : { ...read, internal: false };
	}, [search, mayInternal]);
	const ask = (next: Question) => void navigate({ to: "/compter", search: writeQuestion(next) });
	return [question, ask];
}
