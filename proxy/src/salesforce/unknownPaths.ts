import type { UnreadSource } from 'c/mappingUtils';
import { SALES_DOCUMENT, type MirrorObjects } from '../domain/mirrorObject.ts';
import type { SalesforceClient } from './client.ts';
import { composite, queryStep } from './composite.ts';
import { columns, isPath } from './soql.ts';
import { unknownColumn } from './unknownField.ts';

/** The objects at which paths of header and line rows begin. */
type Roots = Pick<MirrorObjects, 'header' | 'line'>;

/** As many queries as one composite call takes. */
const QUERIES_PER_CALL = 5;

/**
 * Says which of the fields that a user was not given do not exist for the integration user either.
 *
 * in      the record that the document is made from: paths begin at its object, or at that of its lines
 * out     one call where all exist; the platform names only the first field of a query that it does
 *         not know, so that otherwise each path is asked for on its own
 */
export async function unknownPaths(
    client: SalesforceClient,
    sourceRecordId: string,
    unread: readonly UnreadSource[]
): Promise<UnreadSource[]> {
    const roots = rootsOf(sourceRecordId);
    const levels = [unread.filter(isOnHeader), unread.filter((one) => !isOnHeader(one))];
    const doubtful = await refused(
        client,
        roots,
        levels.filter((sources) => sources.some(({ path }) => isPath(path)))
    );
    const unknown = await refused(
        client,
        roots,
        doubtful.flat().map((source) => [source])
    );
    return [...unread.filter(({ path }) => !isPath(path)), ...unknown.flat()];
}

/** Opportunities begin with 006 in every org; any other source is a Sales Document. */
function rootsOf(sourceRecordId: string): Roots {
    return sourceRecordId.startsWith('006')
        ? { header: 'Opportunity', line: 'OpportunityLineItem' }
        : SALES_DOCUMENT;
}

function isOnHeader({ level }: UnreadSource): boolean {
    return level === 'Header';
}

/** The groups of fields of which the platform does not know one. */
async function refused(
    client: SalesforceClient,
    roots: Roots,
    groups: readonly (readonly UnreadSource[])[]
): Promise<UnreadSource[][]> {
    const found: UnreadSource[][] = [];
    for (let start = 0; start < groups.length; start += QUERIES_PER_CALL) {
        const asked = groups
            .slice(start, start + QUERIES_PER_CALL)
            .map((group) => group.filter(({ path }) => isPath(path)));
        const steps = asked.map((group, index) =>
            queryStep(`fields${index}`, queryOf(roots, group))
        );
        const result = await composite(client, steps, { allOrNone: false });
        for (const [index, group] of asked.entries()) {
            const failure = result.failure(`fields${index}`);
            if (failure && unknownColumn(failure) === undefined) {
                throw failure;
            }
            if (failure) {
                found.push(group);
            }
        }
    }
    return found;
}

function queryOf(roots: Roots, group: readonly UnreadSource[]): string {
    const object = group.some(isOnHeader) ? roots.header : roots.line;
    return `SELECT ${columns(['Id', ...group.map(({ path }) => path)])} FROM ${object} LIMIT 1`;
}
