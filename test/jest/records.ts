import type { RecordRepresentation } from 'lightning/uiRecordApi';

type Values = Readonly<Record<string, unknown>>;

/** A record as UI API answers it; a nested object stands for the record behind a lookup. */
export function uiRecord(apiName: string, id: string, values: Values): RecordRepresentation {
    const fields = Object.entries(values).map(([field, value]) => [
        field,
        {
            displayValue: null,
            value: isObject(value) ? uiRecord('', String(value['Id']), value) : value
        }
    ]);
    return { apiName, id, fields: Object.fromEntries(fields) };
}

/**
 * The answer of a GraphQL query, by object; a nested object stands for the record behind a lookup.
 * @param groupsByObject what an aggregate query answers: the values of each group
 */
export function answer(
    rowsByObject: Readonly<Record<string, readonly Values[]>>,
    groupsByObject: Readonly<Record<string, readonly Values[]>> = {}
): unknown {
    const query = connections(rowsByObject, node);
    const aggregate = connections(groupsByObject, (group) => ({ aggregate: node(group) }));
    return { uiapi: { query, aggregate } };
}

/** Some lines of a document as the answer of linesQuery, how many stand before them, and how many there are. */
export function linesAnswer(
    lineObject: string,
    rows: readonly Values[],
    { before = 0, total = before + rows.length } = {}
): unknown {
    const { uiapi } = answer({ [lineObject]: rows }) as { uiapi: { query: Values } };
    const page = { ...(uiapi.query[lineObject] as Values), totalCount: total - before };
    return { uiapi: { query: { all: { totalCount: total, edges: [] }, [lineObject]: page } } };
}

/** A page of a related list. */
export function page(
    records: readonly RecordRepresentation[],
    nextPageToken: string | null = null
) {
    return { records, count: records.length, nextPageToken, previousPageToken: null };
}

function connections(
    byObject: Readonly<Record<string, readonly Values[]>>,
    toNode: (values: Values) => unknown
): Values {
    const answers = Object.entries(byObject).map(([object, rows]) => [
        object,
        { edges: rows.map((values) => ({ node: toNode(values) })) }
    ]);
    return Object.fromEntries(answers) as Values;
}

function node({ Id, ...values }: Values): unknown {
    const fields = Object.entries(values).map(([field, value]) => [
        field,
        isObject(value) ? node(value) : { value }
    ]);
    return { Id, ...Object.fromEntries(fields) };
}

function isObject(value: unknown): value is Values {
    return typeof value === 'object' && value !== null;
}
