/** A count as it leaves SQL: a number on SQLite, a string on PostgreSQL. */
export function toCount(value: number | string | bigint | null | undefined): number {
	return Number(value ?? 0);
}

/** A truth value as both databases store it. */
export function toFlag(value: boolean): 0 | 1 {
	return value ? 1 : 0;
}
