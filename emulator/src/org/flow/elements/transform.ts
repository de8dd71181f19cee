import type { FlowTransform, FlowTransformValueAction } from '@salesforce/types/metadata';
import { FlowFault } from '../data/fault.ts';
import { isStructure } from '../data/flowValue.ts';
import type { FlowValue, Structure } from '../data/flowValue.ts';
import type { Interview } from '../run/interview.ts';
import { literal, readReference } from '../run/references.ts';
import { aggregate, isAggregate } from './aggregate.ts';
import { target } from './execution.ts';

const EACH = '[$EachItem]';

/** Maps one structure or a collection to another, or makes one number of a collection, as the lines say. */
export function transform(interview: Interview, node: FlowTransform): string | undefined {
    const lines = node.transformValues.flatMap((value) => value.transformValueActions);
    const [first] = lines;
    if (first && isAggregate(first)) {
        interview.values.set(node.name ?? '', aggregate(interview, first));
        return target(node.connector);
    }
    const create = (): Structure => ({
        kind: node.dataType === 'Apex' ? 'apex' : 'record',
        typeName: node.apexClass ?? node.objectType ?? '',
        fields: {}
    });
    interview.values.set(
        node.name ?? '',
        node.isCollection
            ? mappedItems(interview, lines, create)
            : mapped(interview, lines, create())
    );
    return target(node.connector);
}

function mappedItems(
    interview: Interview,
    lines: readonly FlowTransformValueAction[],
    create: () => Structure
): FlowValue[] {
    const result: Structure[] = [];
    for (const line of lines) {
        const values = valuesPerItem(interview, line);
        for (const [at, value] of values.entries()) {
            const item = (result[at] ??= create());
            item.fields[line.outputFieldApiName ?? ''] = value;
        }
    }
    for (const line of lines.filter((each) => !sourceOf(each)?.includes(EACH)))
        for (const item of result)
            item.fields[line.outputFieldApiName ?? ''] = fixed(interview, line);
    return result;
}

function mapped(
    interview: Interview,
    lines: readonly FlowTransformValueAction[],
    whole: Structure
): Structure {
    const nested = lines.filter((line) => line.outputFieldApiName?.includes(EACH));
    const lists = new Set(nested.map((line) => listName(line)));
    for (const line of lines.filter((each) => !nested.includes(each)))
        whole.fields[line.outputFieldApiName ?? ''] = fixed(interview, line);
    for (const list of lists) {
        const own = nested
            .filter((line) => listName(line) === list)
            .map((line) => ({
                ...line,
                outputFieldApiName: afterEach(line.outputFieldApiName ?? '')
            }));
        const typeName =
            interview.runtime.serviceTypes.property(whole.typeName, list)?.typeName ?? '';
        const create = (): Structure => ({ kind: whole.kind, typeName, fields: {} });
        whole.fields[list] = mappedItems(interview, own, create);
    }
    return whole;
}

/** The values of a line whose source runs over a collection; none for a fixed value. */
function valuesPerItem(interview: Interview, line: FlowTransformValueAction): FlowValue[] {
    requireMap(line);
    const source = sourceOf(line);
    if (!source?.includes(EACH)) return [];
    const items = readReference(interview, source.slice(0, source.indexOf(EACH)));
    const path = afterEach(source);
    return (Array.isArray(items) ? items : []).map((item) =>
        path
            .split('.')
            .reduce<FlowValue>(
                (value, name) => (isStructure(value) ? (value.fields[name] ?? null) : null),
                item
            )
    );
}

function fixed(interview: Interview, line: FlowTransformValueAction): FlowValue {
    requireMap(line);
    return literal(interview, line.value);
}

function requireMap({ transformType }: FlowTransformValueAction): void {
    if (transformType !== 'Map')
        throw new FlowFault(`The local org does not run transforms of type ${transformType}.`);
}

function sourceOf({ value }: FlowTransformValueAction): string | undefined {
    return value?.elementReference;
}

function listName({ outputFieldApiName = '' }: FlowTransformValueAction): string {
    return outputFieldApiName.slice(0, outputFieldApiName.indexOf(EACH));
}

function afterEach(path: string): string {
    return path.slice(path.indexOf(EACH) + EACH.length + 1);
}
