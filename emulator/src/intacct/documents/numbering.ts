import type { Company } from '../company/company.ts';
import type { DefinitionRow } from '../company/records.ts';
import type { ErrorDetail } from '../http/intacctError.ts';
import { refusals } from './refusals.ts';

/**
 * Checks the document number that a caller sent, or did not, against the definition's sequence.
 * @returns the number sent; undefined when the sequence will give one.
 */
export function readNumber(
    sent: unknown,
    definition: DefinitionRow,
    company: Company,
    problems: ErrorDetail[]
): string | undefined {
    const number = sent === undefined || sent === null ? undefined : String(sent);
    if (definition.numberPrefix !== undefined) {
        if (number !== undefined) problems.push(refusals.numberGiven(definition.id));
        return undefined;
    }
    if (number === undefined) problems.push(refusals.numberRequired(definition.id));
    else if (company.documents.byId(`${definition.id}-${number}`) !== undefined) {
        problems.push(refusals.numberTaken(number));
    }
    return number;
}

/** The next number of the definition's sequence, such as `SO-0042`. Part of the transaction. */
export function nextNumber(definition: DefinitionRow, company: Company): string {
    const counter = company.counters.byId(definition.id);
    const last = (counter?.last ?? 0) + 1;
    const key = counter?.key ?? company.counters.nextKey();
    company.counters.put({ key, id: definition.id, last });
    return `${definition.numberPrefix ?? ''}${String(last).padStart(4, '0')}`;
}
