import Big from 'big.js';
import type { Company } from '../company/company.ts';
import type {
    DefinitionRow,
    DocumentRow,
    DocumentState,
    Json,
    LineRow,
    MasterRow
} from '../company/records.ts';
import type { ErrorDetail } from '../http/intacctError.ts';
import { resolveLink } from '../objects/resolveLink.ts';
import { refusals } from './refusals.ts';

/** The document that a new one is made from; adds a refusal when it may not be. */
export function readSource(
    payload: Json,
    definition: DefinitionRow,
    customer: MasterRow | undefined,
    company: Company,
    problems: ErrorDetail[]
): DocumentRow | undefined {
    const target = resolveLink(payload['sourceDocument'], company.documents);
    if (target.kind === 'unknown') problems.push(refusals.sourceUnknown(target.given));
    if (target.kind !== 'found') return undefined;
    const source = target.row;
    if (!definition.sources.includes(source.definition)) {
        problems.push(refusals.sourceNotAllowed(source.id, definition.id));
    }
    if (source.state !== 'pending' && source.state !== 'partiallyConverted') {
        problems.push(refusals.sourceState(source.id, source.state));
    }
    if (customer !== undefined && source.customerKey !== customer.key) {
        const owner = company.customers.get(source.customerKey)?.id ?? '';
        problems.push(refusals.sourceCustomer(source.id, owner));
    }
    return source;
}

/** The source's line that a new line takes from; refuses to take more than remains. */
export function readSourceLine(
    payload: Json,
    number: number,
    quantity: string,
    source: DocumentRow | undefined,
    company: Company,
    problems: ErrorDetail[]
): LineRow | undefined {
    const target = resolveLink(payload['sourceDocumentLine'], company.lines);
    if (target.kind === 'absent') return undefined;
    if (target.kind === 'unknown' || target.row.documentKey !== source?.key) {
        problems.push(
            refusals.lineUnknown(target.kind === 'unknown' ? target.given : target.row.key)
        );
        return undefined;
    }
    const remaining = new Big(target.row.unitQuantity).minus(target.row.quantityConverted);
    if (remaining.lt(quantity)) {
        problems.push(refusals.sourceQuantity(number, quantity, remaining.toFixed()));
    }
    return target.row;
}

/**
 * Brings a source document into step with the documents made from it: quantities taken per
 * line, and its state. To be called after any of those documents changed or went away.
 *
 * out  a draft target holds the source In Progress; otherwise Pending, Partially Converted or
 *      Converted by what remains
 */
export function settleSource(company: Company, sourceKey: string | undefined): void {
    const source = company.documents.get(sourceKey ?? '');
    if (source === undefined) return;
    const targets = [...company.documents.values()].filter((d) => d.sourceKey === source.key);
    const taken = takenByLine(company, targets);
    const lines = source.lineKeys.flatMap((key) => company.lines.get(key) ?? []);
    const settled = lines.map((line) => {
        const quantityConverted = (taken.get(line.key) ?? new Big(0)).toFixed();
        if (quantityConverted === line.quantityConverted) return line;
        return company.lines.put({ ...line, quantityConverted });
    });
    const state = stateAfter(targets, settled);
    if (state !== source.state) {
        company.documents.put({ ...source, state, audit: company.audit(source.audit) });
    }
}

function takenByLine(company: Company, targets: readonly DocumentRow[]): Map<string, Big> {
    const taken = new Map<string, Big>();
    for (const key of targets.flatMap((target) => target.lineKeys)) {
        const line = company.lines.get(key);
        if (line?.sourceLineKey === undefined) continue;
        const earlier = taken.get(line.sourceLineKey) ?? new Big(0);
        taken.set(line.sourceLineKey, earlier.plus(line.unitQuantity));
    }
    return taken;
}

function stateAfter(targets: readonly DocumentRow[], lines: readonly LineRow[]): DocumentState {
    if (targets.some((target) => target.state === 'draft')) return 'inProgress';
    const isUntouched = lines.every((line) => Number(line.quantityConverted) === 0);
    if (isUntouched) return 'pending';
    const isAllTaken = lines.every((line) =>
        new Big(line.quantityConverted).gte(line.unitQuantity)
    );
    return isAllTaken ? 'converted' : 'partiallyConverted';
}
