import type { CodeEntry } from "@portevoix/data/vocabulary/code";
import { CODEBOOK } from "../../wording/governing.fr.ts";
import type { Branch } from "./arrange-tree.ts";

type Code = Pick<
	CodeEntry,
	"key" | "parent" | "position" | "label" | "definition" | "include" | "exclude" | "examples" | "colour"
>;

/** A code with what it means, closed until asked for, and the codes under it. */
export function CodeBranch({ branch: { code, children } }: { branch: Branch<Code> }) {
	return (
		<li>
			<details>
				<summary>
					<span className="swatch" style={{ background: code.colour }} />
					{code.label}
				</summary>
				<dl>
					<dt>{CODEBOOK.definition}</dt>
					<dd>{code.definition}</dd>
					<dt>{CODEBOOK.include}</dt>
					<dd>{code.include}</dd>
					<dt>{CODEBOOK.exclude}</dt>
					<dd>{code.exclude}</dd>
					<dt>{CODEBOOK.examples}</dt>
					{code.examples.map((example) => (
						<dd key={example}>{example}</dd>
					))}
				</dl>
			</details>
			{children.length > 0 ? (
				<ul>
					{children.map((child) => (
						<CodeBranch key={child.code.key} branch={child} />
					))}
				</ul>
			) : null}
		</li>
	);
}
