import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { api, ask } from "../../api/ask.ts";
import { Loading } from "../../components/loading.tsx";
import { PlaidoyerDesk } from "./plaidoyer-desk.tsx";
import "./plaidoyer.css";

/** One plaidoyer. It is read once: from then on the desk itself sends, reads again and merges. */
export function PlaidoyerScreen() {
	const { id } = useParams({ from: "/plaidoyer/$id" });
	const draft = useQuery({
		queryKey: ["plaidoyer", id, "draft"],
		queryFn: () => ask(api.api.plaidoyers[":id"].$get({ param: { id } })),
		staleTime: Number.POSITIVE_INFINITY,
		gcTime: 0,
		refetchOnMount: false,
		refetchOnReconnect: false,
	});
	if (!draft.data) {
		return (
			<div className="page">
				<Loading error={draft.error} retry={() => void draft.refetch()} />
			</div>
		);
	}
	return <PlaidoyerDesk key={id} draft={draft.data} />;
}
