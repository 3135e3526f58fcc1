import type { Context } from "hono";
import type { FailureAnswer } from "./failure-answer.ts";

/** What the pages and the two apps need to know of this installation. */
export type HttpSettings = {
	/** The name of the federation, as it is printed. */
	readonly federation: string;
	/** The address that people type; origin checks depend on it. */
	readonly publicUrl: string;
	/** Where the built desk is, when there is one to serve. */
	readonly deskFolder?: string;
	/** Receives one JSON line a request. */
	readonly logLine: (line: string) => void;
	/** The line that people can call, when there is one. */
	readonly telephone?: { readonly number: string; readonly hours: string };
	/** Whether something was published that the landing page can point to. */
	readonly hasPublications?: () => Promise<boolean>;
	/** Names the network of a request, for counting attempts. The socket's address unless told otherwise. */
	readonly networkOf?: (c: Context) => string;
};

declare module "hono" {
	interface ContextVariableMap {
		requestId: string;
		/** What went wrong, for the log: a code of the program and the technical name of the cause. */
		failure: { readonly code: string; readonly cause?: string };
		/** How the page that is being answered shows a refusal, so that nothing typed is lost. */
		showFailure: (answer: FailureAnswer) => Response | Promise<Response>;
	}
}
