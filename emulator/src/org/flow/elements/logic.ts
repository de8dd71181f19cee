import type {
    FlowAssignment,
    FlowCollectionProcessor,
    FlowCustomError,
    FlowDecision,
    FlowLoop
} from '@salesforce/types/metadata';
import { applyAssignment } from '../data/assign.ts';
import { orderOf } from '../data/compare.ts';
import { FlowFault } from '../data/fault.ts';
import { isNull, isStructure } from '../data/flowValue.ts';
import type { FlowValue } from '../data/flowValue.ts';
import { meetsConditions } from '../run/conditions.ts';
import type { Interview } from '../run/interview.ts';
import { writeReference } from '../run/fields.ts';
import { formula, literal, readLeniently, readReference, text } from '../run/references.ts';
import { target } from './execution.ts';

/** Works the items of an Assignment in order, each seeing what the one before it left. */
export function assignment(interview: Interview, node: FlowAssignment): string | undefined {
    for (const { assignToReference = '', operator = 'Assign', value } of node.assignmentItems) {
        const operand = literal(interview, value);
        const current = operator === 'Assign' ? null : readLeniently(interview, assignToReference);
        writeReference(interview, assignToReference, applyAssignment(current, operator, operand));
    }
    return target(node.connector);
}

/** Takes the first outcome whose conditions hold, else the default one. */
export function decision(interview: Interview, node: FlowDecision): string | undefined {
    const outcome = node.rules.find((rule) =>
        meetsConditions(interview, rule.conditionLogic, rule.conditions)
    );
    if (!outcome) return target(node.defaultConnector);
    if (outcome.name) interview.visited.add(outcome.name);
    return target(outcome.connector);
}

/** Gives the next item of a collection, or leaves the loop and forgets its position. */
export function loop(interview: Interview, node: FlowLoop): string | undefined {
    const { name = '', collectionReference = '' } = node;
    const collection = readReference(interview, collectionReference);
    const items = Array.isArray(collection) ? collection : [];
    const position = interview.loopPositions.get(name) ?? 0;
    if (position >= items.length) {
        interview.loopPositions.delete(name);
        return target(node.noMoreValuesConnector);
    }
    const at = node.iterationOrder === 'Desc' ? items.length - 1 - position : position;
    interview.loopPositions.set(name, position + 1);
    writeReference(interview, node.assignNextValueToReference ?? name, items[at] ?? null);
    return target(node.nextValueConnector);
}

/** Sorts or filters a collection into the element's own output; the source stays as it is. */
export function collectionProcessor(
    interview: Interview,
    node: FlowCollectionProcessor
): string | undefined {
    const source = readReference(interview, node.collectionReference);
    const items = Array.isArray(source) ? [...source] : [];
    const kind = node.collectionProcessorType;
    if (kind !== 'SortCollectionProcessor' && kind !== 'FilterCollectionProcessor')
        throw new FlowFault(`The local org does not run collection processors of type ${kind}.`);
    const result =
        kind === 'SortCollectionProcessor' ? sorted(items, node) : kept(interview, items, node);
    interview.values.set(node.name ?? '', result.slice(0, node.limit ?? result.length));
    return target(node.connector);
}

/** Puts messages on the record that started the flow; its save is refused once the flow is through. */
export function customError(interview: Interview, node: FlowCustomError): string | undefined {
    for (const { errorMessage, isFieldError, fieldSelection } of node.customErrorMessages) {
        interview.scope.customErrors.push({
            message: text(interview, errorMessage),
            field: isFieldError ? fieldSelection : undefined
        });
    }
    return target(node.connector);
}

function sorted(items: FlowValue[], { sortOptions }: FlowCollectionProcessor): FlowValue[] {
    return items.sort((left, right) => {
        for (const { sortField, sortOrder, doesPutEmptyStringAndNullFirst } of sortOptions) {
            const [a, b] = [keyOf(left, sortField), keyOf(right, sortField)];
            const nullOrder = Number(isNull(b)) - Number(isNull(a));
            if (nullOrder !== 0) return doesPutEmptyStringAndNullFirst ? nullOrder : -nullOrder;
            const order = orderOf(a, b);
            if (order !== 0) return sortOrder === 'Desc' ? -order : order;
        }
        return 0;
    });
}

function keyOf(item: FlowValue, field: string | undefined): FlowValue {
    return field && isStructure(item) ? (item.fields[field] ?? null) : item;
}

function kept(
    interview: Interview,
    items: FlowValue[],
    {
        assignNextValueToReference = '',
        conditionLogic,
        conditions,
        formula: expression
    }: FlowCollectionProcessor
): FlowValue[] {
    return items.filter((item) => {
        interview.values.set(assignNextValueToReference, item);
        return expression
            ? formula(interview, expression) === true
            : meetsConditions(interview, conditionLogic, conditions);
    });
}
