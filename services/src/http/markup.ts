import { type html, raw } from "hono/html";

/** A piece of a page. `html` escapes every value that is not one. */
export type Markup = ReturnType<typeof html>;

export const NOTHING: Markup = raw("");
