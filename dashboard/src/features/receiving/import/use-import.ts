import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, ask } from "../../../api/ask.ts";
import { chooseFile, type ImportChoices, importFields, NO_CHOICES, readingFields } from "./import-choices.ts";

/** A file with what was decided about it, its dry run after every decision, and its import. */
export function useImport() {
	const cache = useQueryClient();
	const [choices, setChoices] = useState<ImportChoices>(NO_CHOICES);
	/** Tells two files of the same name apart. */
	const [turn, setTurn] = useState(0);
	const { file, narrative, speakers, delimiter, channel } = choices;
	const preview = useQuery({
		queryKey: ["import-preview", turn, narrative, speakers, delimiter, channel],
		queryFn: () => {
			if (!file) throw new Error("no file was chosen");
			return ask(api.api.imports.$post({ form: { ...readingFields(choices, file), dryRun: "true" } }));
		},
		enabled: file !== null && narrative?.length !== 0,
		placeholderData: keepPreviousData,
		staleTime: Number.POSITIVE_INFINITY,
		refetchOnWindowFocus: false,
		networkMode: "always",
		retry: false,
	});
	const sending = useMutation({
		mutationFn: () => {
			if (!file) throw new Error("no file was chosen");
			return ask(api.api.imports.$post({ form: importFields(choices, file) }));
		},
		networkMode: "always",
		onSuccess: async () => {
			setChoices((before) => ({ ...before, file: null, narrative: null, speakers: {}, delimiter: "auto" }));
			await Promise.all([["batches"], ["today"]].map((queryKey) => cache.invalidateQueries({ queryKey })));
		},
	});
	return {
		choices,
		preview,
		sending,
		change: (change: Partial<ImportChoices>) => setChoices((before) => ({ ...before, ...change })),
		choose: (chosen: File) => {
			cache.removeQueries({ queryKey: ["import-preview"] });
			sending.reset();
			setTurn((before) => before + 1);
			setChoices((before) => chooseFile(before, chosen));
		},
	};
}

export type Importing = ReturnType<typeof useImport>;
