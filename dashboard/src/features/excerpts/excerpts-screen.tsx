import "./excerpts.css";
import { Loading } from "../../components/loading.tsx";
import { EXCERPTS } from "../../wording/excerpts.fr.ts";
import { useChoices } from "../counting/use-choices.ts";
import { FoundPassages } from "./found-passages.tsx";
import { SearchForm } from "./search-form.tsx";
import { ThemeList } from "./theme-list.tsx";
import { useSearch } from "./use-search.ts";

/** « Extraits »: what witnesses said, found by words or by theme. */
export function ExcerptsScreen() {
	const [search, look] = useSearch();
	const { choices, error, retry } = useChoices();
	return (
		<div className="page excerpts">
			<h1>{EXCERPTS.title}</h1>
			<p className="secondary">{EXCERPTS.lead}</p>
			{choices ? (
				<>
					<SearchForm search={search} choices={choices} onLook={look} />
					{search.q === "" && search.code === "" ? (
						<ThemeList choices={choices} />
					) : (
						<FoundPassages search={search} choices={choices} onLook={look} />
					)}
				</>
			) : (
				<Loading error={error} retry={retry} />
			)}
		</div>
	);
}
