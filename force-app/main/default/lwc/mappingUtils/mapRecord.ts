import { compileRow, type CompiledRow } from './compileRow';
import { mapTarget, type Failed } from './mapTarget';
import { firstPath, toProblem, type Place } from './problems';
import type { FieldMapping, MappedValue, Problem } from './types';

/** What is found beside values, gathered over all records of a level. */
export interface Findings {
    readonly problems: Problem[];
    /** Intacct fields whose source the reader may not see. */
    readonly hidden: Set<string>;
}

/** The rows of one level, gathered by the Intacct field they write, alternatives in their order. */
export type Targets = ReadonlyMap<string, readonly CompiledRow[]>;

export function targetsOf(rows: readonly FieldMapping[], timeZone?: string): Targets {
    const ordered = [...rows].sort((a, b) => a.sortOrder - b.sortOrder);
    const targets = new Map<string, CompiledRow[]>();
    for (const row of ordered) {
        const compiled = compileRow(row, timeZone);
        const alternatives = targets.get(row.intacctField);
        if (alternatives) {
            alternatives.push(compiled);
        } else {
            targets.set(row.intacctField, [compiled]);
        }
    }
    return targets;
}

const CODES = {
    broken: 'MAPPING.TEMPLATE_INVALID',
    unlisted: 'MAPPING.VALUE_UNMAPPED',
    invalid: 'MAPPING.VALUE_INVALID'
} as const;

/** Maps one record, header or line, and says in words what keeps it from being sent. */
export function mapRecord(
    targets: Targets,
    place: Place,
    { problems, hidden }: Findings
): MappedValue[] {
    const values: MappedValue[] = [];
    for (const [intacctField, rows] of targets) {
        const outcome = mapTarget(rows, place.source);
        switch (outcome.kind) {
            case 'mapped':
                values.push(outcome.mapped);
                if (isQuantityRefused(outcome.mapped)) {
                    problems.push(quantityProblem(outcome.mapped, place));
                }
                break;
            case 'hidden':
                hidden.add(intacctField);
                break;
            case 'blank':
                if (rows.some(({ row }) => row.isRequired)) {
                    problems.push(
                        toProblem(place, {
                            code: 'MAPPING.REQUIRED_BLANK',
                            intacctField,
                            path: firstPath(rows.map(({ row }) => row))
                        })
                    );
                }
                break;
            default:
                problems.push(failureProblem(outcome, place));
        }
    }
    return values;
}

/** A value that no field gives is the row's own, to be corrected there and not on the record. */
function failureProblem({ kind, row, shown }: Failed, place: Place): Problem {
    const path = firstPath([row]);
    const isOwn = kind === 'invalid' && path === undefined;
    return toProblem(place, {
        code: isOwn ? 'MAPPING.CONSTANT_INVALID' : CODES[kind],
        intacctField: row.intacctField,
        path,
        value: shown
    });
}

/** Converted decimals are plain, so that their sign and zero can be seen in the text. */
function isQuantityRefused({ intacctField, value }: MappedValue): boolean {
    return intacctField === 'unitQuantity' && (value === '0' || String(value).startsWith('-'));
}

function quantityProblem({ intacctField, value, origin }: MappedValue, place: Place): Problem {
    return toProblem(place, {
        code: 'LINE.QUANTITY_NOT_POSITIVE',
        intacctField,
        path: origin.salesforceField,
        value: String(value)
    });
}
