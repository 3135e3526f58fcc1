import type { InferResponseType } from "hono/client";
import type { api } from "../../api/ask.ts";
import { Notice } from "../../components/notice.tsx";
import { useMay } from "../../session/use-me.ts";
import { AGREEMENTS } from "../../wording/governing-agreements.fr.ts";
import { AgreementHistory } from "./agreement-history.tsx";
import { BasisForm } from "./basis-form.tsx";
import { ConsentForm } from "./consent-form.tsx";
import { formatMoment } from "./format-moment.ts";
import { nameUse } from "./name-use.ts";
import { WithdrawalForm } from "./withdrawal-form.tsx";

export type Sheet = InferResponseType<(typeof api.api.testimonies)[":id"]["agreements"]["$get"], 200>;

/** Everything about the accords of one testimony, and what can be done with them. */
export function AgreementSheet({ sheet }: { sheet: Sheet }) {
	const mayConsent = useMay("consent.record");
	const mayBase = useMay("basis.record");
	const mayWithdraw = useMay("testimony.withdraw");
	const isLiving = sheet.withdrawnAt === null;
	return (
		<section className="part" aria-labelledby="sheet">
			<h3 id="sheet">{sheet.reference}</h3>
			{sheet.withdrawnAt !== null ? (
				<Notice kind="here">{AGREEMENTS.withdrawn(formatMoment(sheet.withdrawnAt))}</Notice>
			) : null}
			{isLiving && sheet.waiting ? <Notice kind="here">{AGREEMENTS.waiting}</Notice> : null}
			{isLiving ? (
				<>
					<h4>{AGREEMENTS.now}</h4>
					{sheet.uses.length === 0 ? <p>{AGREEMENTS.nothing}</p> : null}
					<ul>
						{sheet.uses.map((use) => (
							<li key={use}>{nameUse(use)}</li>
						))}
					</ul>
				</>
			) : null}
			<AgreementHistory sheet={sheet} />
			{isLiving && mayConsent ? <ConsentForm sheet={sheet} /> : null}
			{isLiving && mayBase ? <BasisForm reference={sheet.reference} /> : null}
			{mayWithdraw ? <WithdrawalForm sheet={sheet} /> : null}
		</section>
	);
}
