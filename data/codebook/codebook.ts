import { CodebookFile } from "../vocabulary/code.ts";
import file from "./codebook.v1.json" with { type: "json" };

/** The codebook that a new store starts with. */
export const CODEBOOK_V1: CodebookFile = CodebookFile.parse(file);
