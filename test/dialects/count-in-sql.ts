import type { OpenDatabase } from "@portevoix/data/connection/database";
import { toCount } from "@portevoix/data/connection/portable-values";
import type { CountQuery, Facet, Filter } from "@portevoix/data/vocabulary/count";
import { type RawBuilder, sql } from "kysely";

type Condition = RawBuilder<unknown>;

/** The rules of counting in plain SQL, written from the data model and not from the program. */
const RULES = sql`
with eligible as (
	select t.id, t.channel, t.witness_role, t.province, t.concerned_age_band, s.received_at,
		coalesce(c.key, 'none') as campaign, coalesce(o.name, 'none') as collected_by,
		coalesce((
			select l.witness_id from witness_link l
			where l.testimony_id = t.id and l.ended_at is null order by l.at desc, l.id desc limit 1
		), t.id) as person
	from testimony t join source s on s.id = t.source_id
		left join batch b on b.id = s.batch_id
		left join campaign c on c.id = t.campaign_id
		left join organisation o on o.id = t.collected_by
	where t.withdrawn_at is null and t.duplicate_of is null and b.undone_at is null
		and (t.quarantined_at is null or t.released_at is not null)
		and case when exists (select 1 from consent_event e where e.testimony_id = t.id and e.purpose = 'count')
			then (
				select e.granted from consent_event e where e.testimony_id = t.id and e.purpose = 'count'
				order by e.at desc, e.id desc limit 1
			) = 1
			else exists (select 1 from recorded_basis r where r.testimony_id = t.id) end
),
standing as (select id from working_text where superseded_at is null and erased_at is null),
published as (
	select e.code_id, e.codebook_id from code_entry e join codebook b on b.id = e.codebook_id
	where b.published_at is not null
),
blind as (
	select a.testimony_id, a.coder_id, r.id, r.closed_at from assignment a
	join coding_round r on r.id = a.round_id where r.closed_at is not null
),
decided as (
	select c.testimony_id, k.key, c.stance from coding c join code k on k.id = c.code_id
	where c.working_text_id in (select id from standing)
		and c.id not in (select coding_id from coding_end)
		and c.code_id in (select code_id from published)
		and (
			c.testimony_id not in (select testimony_id from blind)
			or (
				c.round_id = (
					select b.id from blind b where b.testimony_id = c.testimony_id
					order by b.closed_at desc, b.id desc limit 1
				)
				and not exists (
					select 1 from blind b
					where b.id = c.round_id and b.testimony_id = c.testimony_id and b.coder_id = c.coder_id
				)
			)
		)
),
finished as (
	select r.testimony_id, r.codebook_id from reading r join codebook b on b.id = r.codebook_id
	where r.reopened_at is null and b.published_at is not null
		and r.working_text_id in (select id from standing)
)`;

const COLUMNS: Readonly<Record<string, Condition>> = {
	channel: sql`e.channel`,
	"witness-role": sql`e.witness_role`,
	province: sql`e.province`,
	"concerned-age": sql`e.concerned_age_band`,
	campaign: sql`e.campaign`,
	"collected-by": sql`e.collected_by`,
	month: sql`substr(e.received_at, 1, 7)`,
};

const and = (conditions: readonly Condition[]) =>
	conditions.length === 0 ? sql`1 = 1` : sql.join(conditions, sql` and `);
const or = (conditions: readonly Condition[]) => sql`(${sql.join(conditions, sql` or `)})`;

function underCode(keys: readonly string[]): Condition {
	return or(keys.map((key) => sql`(d.key = ${key} or d.key like ${`${key}.%`})`));
}

function coded(conditions: readonly Condition[]): Condition {
	return sql`exists (select 1 from decided d where d.testimony_id = e.id and ${and(conditions)})`;
}

function readUnder(key?: string): Condition {
	const books = sql`select p.codebook_id from published p join code k on k.id = p.code_id where k.key = ${key}`;
	return key === undefined
		? sql`exists (select 1 from finished f where f.testimony_id = e.id)`
		: sql`exists (select 1 from finished f where f.testimony_id = e.id and f.codebook_id in (${books}))`;
}

function hasFacet(facet: Facet, values: readonly string[]): Condition {
	const list = sql.join(values.map((value) => sql`${value}`));
	if (facet.startsWith("answer:")) {
		return sql`exists (
			select 1 from answer a where a.testimony_id = e.id and a.question_id = ${facet.slice(7)}
				and a.state = 'given' and a.choice in (${list})
		)`;
	}
	return sql`${COLUMNS[facet]!} in (${list})`;
}

function stanceIn(filters: readonly Filter[]): Condition[] {
	return filters
		.filter(({ facet }) => facet === "stance")
		.map(({ values }) => sql`d.stance in (${sql.join(values.map((value) => sql`${value}`))})`);
}

function populationOf(query: CountQuery): Condition[] {
	const stances = stanceIn(query.where);
	const codes = query.where.filter(({ facet }) => facet === "code");
	const conditions = query.where
		.filter(({ facet }) => facet !== "code" && facet !== "stance")
		.map(({ facet, values }) => hasFacet(facet, values));
	for (const { values } of codes) conditions.push(coded([underCode(values), ...stances]));
	if (codes.length === 0 && stances.length > 0) conditions.push(coded(stances));
	if (query.from) conditions.push(sql`substr(e.received_at, 1, 10) >= ${query.from}`);
	if (query.to) conditions.push(sql`substr(e.received_at, 1, 10) <= ${query.to}`);
	return conditions;
}

export type SqlCount = { witnesses: number; testimonies: number; witnessesRead: number };

async function count({ db }: OpenDatabase, counted: Condition[], read: Condition[]): Promise<SqlCount> {
	const people = async (conditions: Condition[]) => {
		const { rows } = await sql<{ persons: number | string; testimonies: number | string }>`${RULES}
			select count(distinct e.person) as persons, count(distinct e.id) as testimonies
			from eligible e where ${and(conditions)}`.execute(db);
		return { persons: toCount(rows[0]?.persons), testimonies: toCount(rows[0]?.testimonies) };
	};
	const cell = await people(counted);
	return {
		witnesses: cell.persons,
		testimonies: cell.testimonies,
		witnessesRead: (await people(read)).persons,
	};
}

/** The total of a query. */
export async function countTotalInSql(open: OpenDatabase, query: CountQuery): Promise<SqlCount> {
	const population = populationOf(query);
	return count(open, population, [...population, readUnder()]);
}

/** One cell of a query. */
export async function countCellInSql(
	open: OpenDatabase,
	query: CountQuery,
	values: readonly string[],
): Promise<SqlCount> {
	const population = populationOf(query);
	const stances = stanceIn(query.where);
	const asked = query.where.filter(({ facet }) => facet === "code").flatMap((filter) => filter.values);
	const sides = query.by.map((facet, side) => ({ facet, value: values[side]! }));
	const codes = sides.filter(({ facet }) => facet === "code").map(({ value }) => value);
	const said = sides.filter(({ facet }) => facet === "stance").map(({ value }) => sql`d.stance = ${value}`);
	const own = sides
		.filter(({ facet }) => facet !== "code" && facet !== "stance")
		.map(({ facet, value }) => hasFacet(facet, [value]));
	const counted = [...population, ...own];
	if (codes.length > 0 && said.length > 0) {
		counted.push(coded([underCode(codes), ...said, ...stances]));
	} else {
		for (const key of codes) counted.push(coded([underCode([key]), ...stances]));
		for (const stance of said) {
			counted.push(coded([stance, ...stances, ...(asked.length > 0 ? [underCode(asked)] : [])]));
		}
	}
	const read = codes.length > 0 ? codes.map((key) => readUnder(key)) : [readUnder()];
	return count(open, counted, [...population, ...own, ...read]);
}
