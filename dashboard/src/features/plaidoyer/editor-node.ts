import type { JSONContent } from "@tiptap/core";

/** A node of the editor as JSON, before anything is known of it. */
export type EditorNode = JSONContent;
