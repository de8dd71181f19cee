import type { Company } from '../company/company.ts';
import type { DefinitionRow, DocumentRow, Json } from '../company/records.ts';
import type { ErrorDetail } from '../http/intacctError.ts';
import { refuseWhenPaid } from './receivables.ts';
import { refusals } from './refusals.ts';

/** Why a document may not be edited: its state, its definition's policy, or a payment. */
export function editProblems(
    company: Company,
    definition: DefinitionRow,
    document: DocumentRow,
    payload: Json
): ErrorDetail[] {
    const problems: ErrorDetail[] = [];
    const { id, state } = document;
    const isReopening = state === 'closed' && payload['state'] === 'pending';
    if (state !== 'draft' && state !== 'pending' && !isReopening) {
        problems.push(refusals.notEditable(id, state));
    }
    const policy = definition.editPolicy;
    const isClosing = payload['state'] === 'closed' && Object.keys(payload).length === 1;
    const isRefused = policy === 'noEdit' || (policy === 'editInDraftOnly' && state !== 'draft');
    if (isRefused && !isClosing && !isReopening) problems.push(refusals.editPolicy(id, policy));
    if (!isClosing) refuseWhenPaid(company, document, problems);
    return problems;
}

/** Why a document may not be deleted. */
export function deleteProblems(
    company: Company,
    definition: DefinitionRow,
    document: DocumentRow
): ErrorDetail[] {
    const problems: ErrorDetail[] = [];
    const { id, state } = document;
    if (definition.deletePolicy === 'noDelete') {
        problems.push(refusals.deletePolicy(id, definition.deletePolicy));
    }
    if (state === 'converted' || state === 'partiallyConverted' || state === 'inProgress') {
        problems.push(refusals.notDeletable(id, state));
    }
    refuseWhenPaid(company, document, problems);
    return problems;
}
