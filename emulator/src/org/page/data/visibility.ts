import { OrgError } from '../../kernel/types.ts';
import type { Context, Org, RecordValues } from '../../kernel/types.ts';
import { valueAt } from './valueAt.ts';
import type { IsVisible } from './flexiPage.ts';

interface Criterion {
    leftValue?: string;
    operator?: string;
    rightValue?: string;
}

const OPERATORS: Record<string, (left: string, right: string) => boolean> = {
    EQUAL: (left, right) => left.toLowerCase() === right.toLowerCase(),
    NE: (left, right) => left.toLowerCase() !== right.toLowerCase(),
    CONTAINS: (left, right) => left.toLowerCase().includes(right.toLowerCase()),
    GT: (left, right) => Number(left) > Number(right),
    GE: (left, right) => Number(left) >= Number(right),
    LT: (left, right) => Number(left) < Number(right),
    LE: (left, right) => Number(left) <= Number(right)
};

/**
 * Decides which components of a page this user sees for this record.
 * Knows `{!Record.Field}`, `{!$Permission.…}`, `{!$User.…}` and the form factor; another expression is blank.
 */
export function visibilityFor(
    org: Org,
    context: Context,
    record: RecordValues | undefined
): IsVisible {
    return (rule) => {
        const criteria: readonly Criterion[] = rule?.criteria ?? [];
        const results = criteria.map((criterion) => holds(criterion, org, context, record));
        if (!rule?.booleanFilter) return results.every(Boolean);
        return evaluate(rule.booleanFilter, results);
    };
}

function holds(
    { leftValue = '', operator = 'EQUAL', rightValue = '' }: Criterion,
    org: Org,
    context: Context,
    record: RecordValues | undefined
): boolean {
    const left = valueOf(leftValue.replace(/^\{!|\}$/g, ''), org, context, record);
    return OPERATORS[operator]?.(left, rightValue) ?? false;
}

function valueOf(
    expression: string,
    org: Org,
    { user, mode }: Context,
    record: RecordValues | undefined
): string {
    const [scope, name = '', last = ''] = expression.split('.');
    if (scope === 'Record') {
        const path = expression.slice('Record.'.length);
        return path.includes('.')
            ? parentValue(path, org, { user, mode }, record)
            : text(record?.[name]);
    }
    if (scope === '$Client') return 'Large';
    if (scope === '$User') return String({ ...user }[lowerFirst(name)] ?? '');
    if (scope !== '$Permission') return '';
    const granted =
        name === 'CustomPermission'
            ? org.access.customPermissions(user)
            : org.access.userPermissions(user);
    return String(granted.has(last || name));
}

function text(value: unknown): string {
    return String(value ?? '');
}

/** A field of a parent, as `LastModifiedBy.Username`; blank when the user may not read it. */
function parentValue(
    path: string,
    org: Org,
    context: Context,
    record: RecordValues | undefined
): string {
    const id = text(record?.['Id']);
    const object = org.schema.objectOfId(id);
    if (!object) return '';
    try {
        const soql = `SELECT ${path} FROM ${object.apiName} WHERE Id = '${id}'`;
        const [row] = org.query(soql, context).records;
        return text(valueAt(row, path));
    } catch (error) {
        if (error instanceof OrgError) return '';
        throw error;
    }
}

function lowerFirst(name: string): string {
    return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Reads `(1 AND 2) OR 3`, where a number is the criterion at that place. */
function evaluate(filter: string, results: readonly boolean[]): boolean {
    const tokens = filter.toUpperCase().match(/\d+|AND|OR|NOT|\(|\)/g) ?? [];
    let position = 0;
    const primary = (): boolean => {
        const token = tokens[position++];
        if (token === 'NOT') return !primary();
        if (token !== '(') return results[Number(token) - 1] ?? false;
        const inner = either();
        position++;
        return inner;
    };
    const both = (): boolean => {
        let result = primary();
        while (tokens[position] === 'AND' && position++) result = primary() && result;
        return result;
    };
    const either = (): boolean => {
        let result = both();
        while (tokens[position] === 'OR' && position++) result = both() || result;
        return result;
    };
    return either();
}
