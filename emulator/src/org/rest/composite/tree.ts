import { OrgError } from '../../kernel/types.ts';
import type { ObjectInfo, OrgErrorItem, RecordInput } from '../../kernel/types.ts';
import { objectBody, param } from '../resource.ts';
import type { Call, Reply, Resource } from '../resource.ts';
import { visibleObject } from '../sobjects/visibleObject.ts';
import { collectionError } from '../sobjects/saveResults.ts';

const MOST_RECORDS = 200;

interface TreeRecord {
    readonly attributes: { readonly type: string; readonly referenceId: string };
    readonly [field: string]: unknown;
}

interface Created {
    readonly referenceId: string;
    readonly id: string;
}

/** Carries the refusal of one node out of the transaction. */
class NodeRefused extends Error {
    readonly referenceId: string;
    readonly items: readonly OrgErrorItem[];

    constructor(referenceId: string, items: readonly OrgErrorItem[]) {
        super(referenceId);
        this.referenceId = referenceId;
        this.items = items;
    }
}

/** `/composite/tree/X`: records with their children nested under relationship names, all or none. */
export const TREE_RESOURCES: readonly Resource[] = [
    { method: 'POST', path: '/composite/tree/:object', handle: createTree }
];

function createTree(call: Call): Reply {
    const object = visibleObject(call, param(call, 'object'));
    const records = (objectBody(call)['records'] ?? []) as TreeRecord[];
    const results: Created[] = [];
    try {
        call.org.records.savepoint(() => {
            for (const record of records) createNode(call, object, record, {}, results);
        });
        return { status: 201, body: { hasErrors: false, results } };
    } catch (error) {
        if (!(error instanceof NodeRefused)) throw error;
        const { referenceId, items } = error;
        return {
            status: 400,
            body: {
                hasErrors: true,
                results: [{ referenceId, errors: items.map(collectionError) }]
            }
        };
    }
}

function createNode(
    call: Call,
    object: ObjectInfo,
    record: TreeRecord,
    parent: RecordInput,
    results: Created[]
): void {
    const { attributes, ...rest } = record;
    if (results.length >= MOST_RECORDS) {
        throw new OrgError(400, 'INVALID_INPUT', `A tree may have at most ${MOST_RECORDS} records`);
    }
    const children = Object.entries(rest).filter(([name]) => object.childRelationship(name));
    const childNames = new Set(children.map(([name]) => name));
    const own = Object.fromEntries(Object.entries(rest).filter(([name]) => !childNames.has(name)));
    const id = createOne(call, object, attributes.referenceId, {
        ...own,
        ...parent
    } as RecordInput);
    results.push({ referenceId: attributes.referenceId, id });
    for (const [name, nested] of children) {
        const relationship = object.childRelationship(name);
        if (!relationship) continue;
        const child = call.org.schema.requireObject(relationship.childObject);
        for (const each of (nested as { records: TreeRecord[] }).records) {
            createNode(call, child, each, { [relationship.field]: id }, results);
        }
    }
}

function createOne(
    call: Call,
    object: ObjectInfo,
    referenceId: string,
    values: RecordInput
): string {
    try {
        return call.org.records.create(object.apiName, values, call.context);
    } catch (error) {
        if (error instanceof OrgError) throw new NodeRefused(referenceId, error.items);
        throw error;
    }
}
