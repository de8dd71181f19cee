import type { FlowAssignmentOperator } from '@salesforce/types/metadata';
import { isSame } from './compare.ts';
import { FlowFault } from './fault.ts';
import { copyOf, isNull } from './flowValue.ts';
import type { FlowValue } from './flowValue.ts';

const DATE = /^\d{4}-\d\d-\d\d$/;
const DATE_TIME = /^\d{4}-\d\d-\d\dT/;
const DAY_MS = 86_400_000;

type Operation = (current: FlowValue, operand: FlowValue) => FlowValue;

const OPERATIONS: Partial<Record<FlowAssignmentOperator, Operation>> = {
    Assign: (_, operand) => copyOf(operand),
    Add: (current, operand) =>
        Array.isArray(current) ? [...current, ...itemsOf(operand)] : plus(current, operand),
    AddItem: (current, operand) => [...itemsOf(current), ...itemsOf(operand)],
    AddAtStart: (current, operand) => [...itemsOf(operand), ...itemsOf(current)],
    Subtract: minus,
    AssignCount: (_, operand) => (Array.isArray(operand) ? operand.length : 0),
    RemoveAll: (current, operand) =>
        itemsOf(current).filter((item) => !itemsOf(operand).some((other) => isSame(item, other))),
    RemoveUncommon: (current, operand) =>
        itemsOf(current).filter((item) => itemsOf(operand).some((other) => isSame(item, other))),
    RemoveFirst: (current, operand) => {
        const at = positionOf(current, operand);
        return itemsOf(current).filter((_, index) => index !== at);
    },
    RemoveBeforeFirst: (current, operand) =>
        itemsOf(current).slice(Math.max(0, positionOf(current, operand))),
    RemoveAfterFirst: (current, operand) => {
        const at = positionOf(current, operand);
        return at < 0 ? itemsOf(current) : itemsOf(current).slice(0, at + 1);
    },
    RemovePosition: (current, operand) =>
        itemsOf(current).filter((_, index) => index !== Number(operand) - 1)
};

/**
 * Works out what an assignment item leaves in its target.
 *
 * in      current: the target's value (a collection variable's empty value is `[]`); operand: the right side
 * out     the new value; text is joined, dates move by days, an empty number counts as 0
 * throws  FlowFault for an operator that assignments do not have
 */
export function applyAssignment(
    current: FlowValue,
    operator: FlowAssignmentOperator,
    operand: FlowValue
): FlowValue {
    const operation = OPERATIONS[operator];
    if (!operation) throw new FlowFault(`The local org does not know the assignment ${operator}.`);
    return operation(current, operand);
}

function itemsOf(value: FlowValue): FlowValue[] {
    if (Array.isArray(value)) return value.map(copyOf);
    return isNull(value) ? [] : [copyOf(value)];
}

function positionOf(collection: FlowValue, operand: FlowValue): number {
    return itemsOf(collection).findIndex((item) => isSame(item, operand));
}

function plus(current: FlowValue, operand: FlowValue): FlowValue {
    if (isNull(operand)) return current;
    if (isMoment(current) && typeof operand === 'number') return moved(current, operand);
    if (typeof current === 'string') return current + String(operand);
    if (typeof operand === 'string') return `${current ?? ''}${operand}`;
    return Number(current ?? 0) + Number(operand);
}

function minus(current: FlowValue, operand: FlowValue): FlowValue {
    if (isMoment(current)) return moved(current, -Number(operand ?? 0));
    return Number(current ?? 0) - Number(operand ?? 0);
}

function isMoment(value: FlowValue): value is string {
    return typeof value === 'string' && (DATE.test(value) || DATE_TIME.test(value));
}

function moved(moment: string, days: number): string {
    const later = new Date(Date.parse(moment) + days * DAY_MS).toISOString();
    return DATE.test(moment) ? later.slice(0, 10) : later;
}
