import "./receiving.css";
import { Link, useLocation } from "@tanstack/react-router";
import { useMay } from "../../session/use-me.ts";
import { RECEIVING } from "../../wording/receiving.fr.ts";
import { CallDesk } from "./call-desk.tsx";
import { ImportDesk } from "./import/import-desk.tsx";
import { useImport } from "./import/use-import.ts";
import { PaperDesk } from "./paper-desk.tsx";

const TABS = ["appel", "papier", "fichier"] as const;

/** The three doors of the desk, each at its own address. A file that was chosen stays chosen from one door to the next. */
export function ReceivingScreen() {
	const types = useMay("testimony.submit");
	const imports = useMay("batch.import");
	const importing = useImport();
	const asked = new URLSearchParams(useLocation().searchStr).get("onglet");
	const tabs = TABS.filter((tab) => (tab === "fichier" ? imports : types));
	const open = tabs.find((tab) => tab === asked) ?? tabs[0];
	return (
		<div className="receiving">
			{tabs.length > 1 ? (
				<nav className="doors" aria-label={RECEIVING.ways}>
					<ul>
						{tabs.map((tab) => (
							<li key={tab}>
								<Link
									to="/recevoir"
									search={{ onglet: tab }}
									activeProps={{}}
									aria-current={tab === open ? "page" : undefined}
								>
									{RECEIVING.tabs[tab]}
								</Link>
							</li>
						))}
					</ul>
				</nav>
			) : null}
			{open === "appel" ? <CallDesk /> : null}
			{open === "papier" ? <PaperDesk /> : null}
			{open === "fichier" ? <ImportDesk importing={importing} /> : null}
		</div>
	);
}
