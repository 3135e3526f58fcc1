import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, ask } from "../../api/ask.ts";
import { Loading } from "../../components/loading.tsx";
import { TextField } from "../../components/text-field.tsx";
import { CODEBOOK } from "../../wording/governing.fr.ts";
import { arrangeTree } from "./arrange-tree.ts";
import { CodeBranch } from "./code-branch.tsx";
import { formatDay } from "./format-moment.ts";

/** The codebook in force as a tree to read, and the versions that were. */
export function CodebookSection() {
	const [words, setWords] = useState("");
	const versions = useQuery({
		queryKey: ["codebook-versions"],
		queryFn: () => ask(api.api.codebook.versions.$get()),
	});
	const codebook = useQuery({ queryKey: ["codebook"], queryFn: () => ask(api.api.codebook.$get()) });
	if (!versions.data || !codebook.data) {
		const retry = () => void Promise.all([versions.refetch(), codebook.refetch()]);
		return <Loading error={versions.error ?? codebook.error} retry={retry} />;
	}
	const { codes, version: current } = codebook.data;
	const tree = arrangeTree(codes, words);
	return (
		<>
			<p>{CODEBOOK.text}</p>
			<h3>{CODEBOOK.versions}</h3>
			<ul className="plain-list">
				{versions.data.versions.map(({ version, publishedAt, note }) => (
					<li key={version}>
						<p className="line">
							<span>
								<strong>{CODEBOOK.version(version)}</strong>
								{version === current ? `, ${CODEBOOK.current}` : ""}
							</span>
							<span className="secondary">{CODEBOOK.published(formatDay(publishedAt))}</span>
						</p>
						{note ? <p>{note}</p> : null}
					</li>
				))}
			</ul>
			<h3>
				{CODEBOOK.version(current)}, {CODEBOOK.codes(codes.length)}
			</h3>
			<TextField label={CODEBOOK.find} type="search" value={words} onChange={setWords} />
			<p role="status">{tree.length === 0 ? CODEBOOK.none : ""}</p>
			<ul className="tree">
				{tree.map((branch) => (
					<CodeBranch key={branch.code.key} branch={branch} />
				))}
			</ul>
		</>
	);
}
