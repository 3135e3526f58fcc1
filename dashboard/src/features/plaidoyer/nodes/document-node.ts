import { Node } from "@tiptap/core";

/** The whole text. Title, subtitle, federation and date are kept beside the editor, on the cover. */
export const DocumentNode = Node.create({ name: "doc", topNode: true, content: "chapter+" });
