import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { api, ask } from "../../api/ask.ts";

export type CodeChoice = { readonly value: string; readonly label: string };

/** The codes in force, parents before their children, with the label of a child moved in. */
export function useCodebook(): readonly CodeChoice[] {
	const codebook = useQuery({
		queryKey: ["codebook"],
		queryFn: () => ask(api.api.codebook.$get()),
		staleTime: 300_000,
	});
	return useMemo(() => {
		const codes = [...(codebook.data?.codes ?? [])].sort((one, other) => one.position - other.position);
		const listed: CodeChoice[] = [];
		const list = (parent: string | null, depth: number): void => {
			for (const code of codes.filter((entry) => entry.parent === parent)) {
				listed.push({ value: code.key, label: `${"\u2003".repeat(depth)}${code.label}` });
				list(code.key, depth + 1);
			}
		};
		list(null, 0);
		return listed;
	}, [codebook.data]);
}
