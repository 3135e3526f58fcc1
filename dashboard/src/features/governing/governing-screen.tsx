import { Link, useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useMe } from "../../session/use-me.ts";
import { GOVERNING } from "../../wording/governing.fr.ts";
import { AgreementsSection } from "./agreements-section.tsx";
import { CampaignsSection } from "./campaigns-section.tsx";
import { CodebookSection } from "./codebook-section.tsx";
import { JournalSection } from "./journal-section.tsx";
import { OrganisationsSection } from "./organisations-section.tsx";
import { PeopleSection } from "./people-section.tsx";
import { PermissionsSection } from "./permissions-section.tsx";
import { RegisterSection } from "./register-section.tsx";
import { SettingsSection } from "./settings-section.tsx";
import "./governing.css";

/** A part is shown when its act is allowed; the last one is for everybody. */
const SECTIONS = [
	{ part: "personnes", name: GOVERNING.people, act: "account.list", Section: PeopleSection },
	{
		part: "associations",
		name: GOVERNING.organisations,
		act: "organisation.write",
		Section: OrganisationsSection,
	},
	{ part: "appels", name: GOVERNING.campaigns, act: "campaign.write", Section: CampaignsSection },
	{ part: "grille", name: GOVERNING.codebook, act: "codebook.read", Section: CodebookSection },
	{ part: "temoignages", name: GOVERNING.register, act: "testimony.list", Section: RegisterSection },
	{ part: "accords", name: GOVERNING.agreements, act: "consent.read", Section: AgreementsSection },
	{ part: "journal", name: GOVERNING.journal, act: "audit.read", Section: JournalSection },
	{ part: "reglages", name: GOVERNING.settings, act: "setting.write", Section: SettingsSection },
	{ part: "droits", name: GOVERNING.permissions, act: null, Section: PermissionsSection },
] as const;

/** How the house is kept: its parts in a list, each at an address of its own. */
export function GoverningScreen() {
	const { actions } = useMe();
	const { search } = useLocation();
	const heading = useRef<HTMLHeadingElement>(null);
	const before = useRef<string | undefined>(undefined);
	const allowed = SECTIONS.filter(({ act }) => act === null || actions.includes(act));
	const wanted = "partie" in search ? String(search.partie) : undefined;
	const shown = allowed.find(({ part }) => part === wanted) ?? allowed[0];
	const part = shown?.part;
	useEffect(() => {
		// The first part that is shown leaves the focus where the page put it.
		if (before.current !== undefined && before.current !== part) heading.current?.focus();
		before.current = part;
	}, [part]);
	if (!shown) return null;
	return (
		<div className="page governing">
			<nav aria-label={GOVERNING.sections}>
				<h1>{GOVERNING.title}</h1>
				<ul>
					{allowed.map((section) => (
						<li key={section.part}>
							<Link
								to="/gouverner"
								search={{ partie: section.part }}
								aria-current={section.part === part ? "page" : undefined}
							>
								{section.name}
							</Link>
						</li>
					))}
				</ul>
			</nav>
			<section className="governing-part" aria-labelledby="governing-part">
				<h2 id="governing-part" ref={heading} tabIndex={-1}>
					{shown.name}
				</h2>
				<shown.Section />
			</section>
		</div>
	);
}
