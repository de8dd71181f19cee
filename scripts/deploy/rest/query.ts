import { DeploymentFailure } from '../cli/failure.ts';
import type { Org } from './org.ts';
import { readIfServed, succeed } from './requests.ts';

interface Page<Row> {
    readonly records: readonly Row[];
}

/** Rows of a query; `assumed` are those of a fresh installation. One page: ask for few. */
export async function query<Row>(org: Org, soql: string, assumed: readonly Row[] = []) {
    const path = pathOf('/query', soql);
    const page = { records: assumed };
    return (await succeed<Page<Row>>(org, { method: 'GET', path, assumed: page })).records;
}

/** Rows of a query about an object that not every org has. @returns undefined where it has not. */
export async function queryIfServed<Row>(org: Org, soql: string, assumed: readonly Row[] = []) {
    const page = await readIfServed<Page<Row>>(org, pathOf('/query', soql), { records: assumed });
    return page?.records;
}

/** The same for the Tooling API. */
export async function toolingQueryIfServed<Row>(org: Org, soql: string, assumed: readonly Row[]) {
    const path = pathOf('/tooling/query', soql);
    return (await readIfServed<Page<Row>>(org, path, { records: assumed }))?.records;
}

/** The id of the one record with that value. @throws DeploymentFailure with the remedy if there is none. */
export async function idOf(
    org: Org,
    [object, field, value]: readonly [string, string, string],
    remedy: string
): Promise<string> {
    const soql = `SELECT Id FROM ${object} WHERE ${field} = ${quoted(value)}`;
    const [record] = await query(org, soql, [{ Id: `<Id of ${object} ${value}>` }]);
    if (!record) throw new DeploymentFailure(`This org has no ${object} ${value}.`, remedy);
    return record.Id;
}

/** A text as SOQL writes it. */
export function quoted(value: string): string {
    return `'${value.replace(/[\\']/g, '\\$&')}'`;
}

/** A list of texts for `IN`. */
export function quotedList(values: readonly string[]): string {
    return `(${values.map(quoted).join(', ')})`;
}

function pathOf(resource: string, soql: string): string {
    return `${resource}?q=${encodeURIComponent(soql)}`;
}
