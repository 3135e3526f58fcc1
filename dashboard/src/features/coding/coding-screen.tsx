import "./coding.css";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import { Loading } from "../../components/loading.tsx";
import { Notice } from "../../components/notice.tsx";
import { CODING } from "../../wording/coding.fr.ts";
import { arrangeCodebook } from "./arrange-codebook.ts";
import { CodingDesk } from "./coding-desk.tsx";
import { codingQueries, type QueueChoice } from "./coding-queries.ts";
import { makeSigla } from "./make-sigla.ts";
import { QueuePane } from "./queue-pane.tsx";
import { useWidth } from "./use-width.ts";

/** The page « Coder »: which testimony, and what must outlive it (filters, recent codes, what was just finished). */
export function CodingScreen() {
	const { reference = null } = useParams({ strict: false });
	const { debut }: { debut?: unknown } = useSearch({ strict: false });
	const openAt = typeof debut === "number" ? debut : null;
	const navigate = useNavigate();
	const cache = useQueryClient();
	const isWide = useWidth(1180);
	const [choice, setChoice] = useState<QueueChoice>({
		state: "to-code",
		theme: "",
		organisation: "",
		page: 1,
	});
	const [recent, setRecent] = useState<readonly string[]>([]);
	const [told, setTold] = useState("");
	const codebook = useQuery(codingQueries.codebook());
	const waiting = useQuery(codingQueries.queue({ ...choice, state: "to-code", page: 1 }));
	const sheet = useQuery({ ...codingQueries.sheet(reference ?? ""), enabled: reference !== null });
	const published = codebook.data;
	const grid = useMemo(
		() => published && { version: published.version, codes: arrangeCodebook(published.codes) },
		[published],
	);
	const sigla = useMemo(() => makeSigla(grid?.codes ?? []), [grid]);

	const first = waiting.data?.testimonies[0]?.reference;
	useEffect(() => {
		if (reference !== null || first === undefined) return;
		void navigate({ to: "/coder/$reference", params: { reference: first }, replace: true });
	}, [first, navigate, reference]);

	const goOn = async (finished: string) => {
		const before = waiting.data?.testimonies.map((one) => one.reference) ?? [];
		const { testimonies } = await cache.fetchQuery({
			...codingQueries.queue({ ...choice, state: "to-code", page: 1 }),
			staleTime: 0,
		});
		const left = testimonies.map((one) => one.reference).filter((one) => one !== finished);
		const after = before.slice(before.indexOf(finished) + 1);
		const next = left.find((one) => after.includes(one)) ?? left[0];
		setTold(next ? CODING.finishedNext(finished) : CODING.finishedLast(finished));
		if (next) await navigate({ to: "/coder/$reference", params: { reference: next } });
	};

	if (!grid) return <Loading error={codebook.error} retry={() => void codebook.refetch()} />;
	return (
		<div className="coding">
			<QueuePane
				choice={choice}
				onChoice={setChoice}
				themes={grid.codes.filter(({ parent }) => parent === null)}
				reference={reference}
				folds={!isWide}
			/>
			{reference === null ? (
				<div className="page">
					<h1>{CODING.queueTitle}</h1>
					<p>{waiting.data && first === undefined ? CODING.emptyToCode : CODING.chooseOne}</p>
				</div>
			) : sheet.data ? (
				<CodingDesk
					key={`${reference} ${sheet.data.workingTextId}`}
					sheet={sheet.data}
					codebook={grid}
					sigla={sigla}
					recent={recent}
					told={told}
					openAt={openAt}
					onUsed={(key) => setRecent((known) => [key, ...known.filter((one) => one !== key)].slice(0, 5))}
					onFinished={goOn}
				/>
			) : sheet.error ? (
				<div className="page">
					<Notice kind="care">{sheet.error.message}</Notice>
				</div>
			) : (
				<Loading />
			)}
		</div>
	);
}
