import { Role } from "@portevoix/data/vocabulary/role";
import { useQuery } from "@tanstack/react-query";
import { api, ask } from "../../api/ask.ts";
import { Loading } from "../../components/loading.tsx";
import { useMe } from "../../session/use-me.ts";
import { RIGHTS, ROLE_NAMES, ROLE_WORK } from "../../wording/governing-rights.fr.ts";
import { nameAct } from "./name-entry.ts";

/** The matrix that the program applies: each act, each role. */
export function PermissionsSection() {
	const { roles: mine } = useMe();
	const matrix = useQuery({ queryKey: ["permissions"], queryFn: () => ask(api.api.permissions.$get()) });
	if (!matrix.data) return <Loading error={matrix.error} retry={() => void matrix.refetch()} />;
	const rows = matrix.data.permissions.filter(({ roles }) => roles.length > 0);
	const held = Role.options.filter((role) => mine.includes(role)).map((role) => ROLE_NAMES[role]);
	return (
		<>
			<p>{RIGHTS.text}</p>
			<p>
				{RIGHTS.mine} <strong>{held.join(", ") || RIGHTS.none}</strong>
			</p>
			<div className="rights-room">
				<table className="rights">
					<caption className="visually-hidden">{RIGHTS.caption}</caption>
					<thead>
						<tr>
							<th scope="col">{RIGHTS.action}</th>
							{Role.options.map((role) => (
								<th key={role} scope="col">
									{ROLE_WORK[role]}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{rows.map(({ action, roles }) => (
							<tr key={action}>
								<th scope="row">{nameAct(action)}</th>
								{Role.options.map((role) =>
									roles.includes(role) ? (
										<td key={role} className="allowed">
											<span className="role-word">{ROLE_WORK[role]} </span>
											<span className="may">{RIGHTS.may}</span>
										</td>
									) : (
										<td key={role}>
											<span aria-hidden="true">–</span>
											<span className="visually-hidden">{RIGHTS.mayNot}</span>
										</td>
									),
								)}
							</tr>
						))}
					</tbody>
				</table>
			</div>
			<p className="secondary">{RIGHTS.outside}</p>
		</>
	);
}
