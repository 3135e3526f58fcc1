/** As much of a code as the sentence needs. */
export type CodeChoice = {
	readonly key: string;
	readonly parent: string | null;
	readonly label: string;
	readonly position: number;
	readonly colour: string;
};

/** Parents before their children, brothers and sisters by position: as the codebook is printed. */
export function orderCodes<Code extends CodeChoice>(codes: readonly Code[]): Code[] {
	const children = Map.groupBy(codes, ({ parent }) => parent);
	const below = (parent: string | null): Code[] =>
		[...(children.get(parent) ?? [])]
			.sort((one, other) => one.position - other.position || (one.key < other.key ? -1 : 1))
			.flatMap((code) => [code, ...below(code.key)]);
	return below(null);
}
