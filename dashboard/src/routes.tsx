import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { NotFound } from "./shell/not-found.tsx";
import { RouteFailure } from "./shell/route-failure.tsx";
import { Shell } from "./shell/shell.tsx";

/** Every screen of the desk and its address; a screen's code is loaded when it is opened. */
const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const today = createRoute({
	getParentRoute: () => root,
	path: "/",
	component: lazyRouteComponent(() => import("./features/today/today-screen.tsx"), "TodayScreen"),
});
const receiving = createRoute({
	getParentRoute: () => root,
	path: "/recevoir",
	component: lazyRouteComponent(() => import("./features/receiving/receiving-screen.tsx"), "ReceivingScreen"),
});
const masking = createRoute({
	getParentRoute: () => root,
	path: "/masquer",
	component: lazyRouteComponent(() => import("./features/masking/masking-screen.tsx"), "MaskingScreen"),
});
const maskingOne = createRoute({
	getParentRoute: () => root,
	path: "/masquer/$reference",
	component: lazyRouteComponent(() => import("./features/masking/masking-screen.tsx"), "MaskingScreen"),
});
const coding = createRoute({
	getParentRoute: () => root,
	path: "/coder",
	component: lazyRouteComponent(() => import("./features/coding/coding-screen.tsx"), "CodingScreen"),
});
const codingOne = createRoute({
	getParentRoute: () => root,
	path: "/coder/$reference",
	component: lazyRouteComponent(() => import("./features/coding/coding-screen.tsx"), "CodingScreen"),
});
const counting = createRoute({
	getParentRoute: () => root,
	path: "/compter",
	component: lazyRouteComponent(() => import("./features/counting/counting-screen.tsx"), "CountingScreen"),
});
const excerpts = createRoute({
	getParentRoute: () => root,
	path: "/extraits",
	component: lazyRouteComponent(() => import("./features/excerpts/excerpts-screen.tsx"), "ExcerptsScreen"),
});
const plaidoyers = createRoute({
	getParentRoute: () => root,
	path: "/plaidoyer",
	component: lazyRouteComponent(
		() => import("./features/plaidoyer/plaidoyers-screen.tsx"),
		"PlaidoyersScreen",
	),
});
const plaidoyer = createRoute({
	getParentRoute: () => root,
	path: "/plaidoyer/$id",
	component: lazyRouteComponent(() => import("./features/plaidoyer/plaidoyer-screen.tsx"), "PlaidoyerScreen"),
});
const governing = createRoute({
	getParentRoute: () => root,
	path: "/gouverner",
	component: lazyRouteComponent(() => import("./features/governing/governing-screen.tsx"), "GoverningScreen"),
});

export const router = createRouter({
	basepath: "/bureau",
	routeTree: root.addChildren([
		today,
		receiving,
		masking,
		maskingOne,
		coding,
		codingOne,
		counting,
		excerpts,
		plaidoyers,
		plaidoyer,
		governing,
	]),
	defaultErrorComponent: RouteFailure,
	defaultPreload: "intent",
});

declare module "@tanstack/react-router" {
	interface Register {
		router: typeof router;
	}
}
