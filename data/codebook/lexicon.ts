import { Lexicon } from "../vocabulary/code.ts";
import file from "./lexicon.fr.json" with { type: "json" };

/** Expressions that suggest a code, in French. */
export const LEXICON_FR: Lexicon = Lexicon.parse(file);
