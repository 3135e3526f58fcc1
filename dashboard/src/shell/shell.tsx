import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, Outlet, useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { api, ask } from "../api/ask.ts";
import { Button } from "../components/button.tsx";
import { useMe } from "../session/use-me.ts";
import { COMMON } from "../wording/every-screen.fr.ts";
import { SESSION } from "../wording/session.fr.ts";
import { SHELL } from "../wording/shell.fr.ts";

/** A screen is in the menu when the matrix allows at least one of its acts. */
const SCREENS = [
	{ to: "/", name: SHELL.today, any: [] },
	{ to: "/recevoir", name: SHELL.receiving, any: ["testimony.submit", "batch.import"] },
	{ to: "/masquer", name: SHELL.masking, any: ["original.read", "second-reading.confirm"] },
	{ to: "/coder", name: SHELL.coding, any: ["code.apply"] },
	{ to: "/compter", name: SHELL.counting, any: ["count.read"] },
	{ to: "/extraits", name: SHELL.excerpts, any: ["excerpt.search"] },
	{ to: "/plaidoyer", name: SHELL.plaidoyer, any: ["plaidoyer.read"] },
	{
		to: "/gouverner",
		name: SHELL.governing,
		any: ["account.list", "audit.read", "testimony.list", "consent.read"],
	},
] as const;

/** The frame of every screen: skip link, menu, who is signed in. Focus goes to the page when the address changes. */
export function Shell() {
	const me = useMe();
	const cache = useQueryClient();
	const { pathname } = useLocation();
	const main = useRef<HTMLElement>(null);
	const first = useRef(true);
	useEffect(() => {
		// Not at the first opening: the browser is then already where it should be.
		if (first.current) first.current = false;
		else main.current?.focus();
		void pathname;
	}, [pathname]);
	const signOut = useMutation({
		mutationFn: () => ask(api.api.auth["sign-out"].$post()),
		onSuccess: () => {
			cache.clear();
			window.location.assign("/bureau/");
		},
	});
	const screens = SCREENS.filter(
		({ any }) => any.length === 0 || any.some((act) => me.actions.includes(act)),
	);
	return (
		<>
			<a className="skip" href="#contenu">
				{COMMON.skip}
			</a>
			<header className="top">
				<p className="brand">
					<span aria-hidden="true">«</span> {SHELL.brand}
				</p>
				<nav aria-label={COMMON.menu}>
					<ul>
						{screens.map(({ to, name }) => (
							<li key={to}>
								<Link to={to} activeOptions={{ exact: to === "/" }} activeProps={{ "aria-current": "page" }}>
									{name}
								</Link>
							</li>
						))}
					</ul>
				</nav>
				<p className="who">
					{me.name}
					<Button kind="quiet" onPress={() => signOut.mutate()} isPending={signOut.isPending}>
						{SESSION.signOut}
					</Button>
				</p>
			</header>
			<main id="contenu" ref={main} tabIndex={-1}>
				<Outlet />
			</main>
		</>
	);
}
