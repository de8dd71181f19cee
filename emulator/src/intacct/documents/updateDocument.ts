import type {
    DefinitionRow,
    DocumentRow,
    DocumentState,
    Json,
    LineRow
} from '../company/records.ts';
import { type ErrorDetail, operationFailed } from '../http/intacctError.ts';
import { checkPayload } from '../model/checkPayload.ts';
import { DOCUMENT, DOCUMENT_DETAILS, documentModel } from '../objects/documentModel.ts';
import type { Scope } from '../objects/objectType.ts';
import { settleSource } from './conversion.ts';
import { pickDetails } from './details.ts';
import { editProblems } from './policies.ts';
import { readDates, readTerm, refuseUnused } from './readHeader.ts';
import { type LineContext, type LineDraft, readLine } from './readLine.ts';
import { postToReceivables } from './receivables.ts';
import { couldNot, refusals } from './refusals.ts';
import { saveLine, saveTotals } from './saveLines.ts';

/**
 * Changes a document: header properties, its state, and its lines (a line with a key is
 * changed, without one added, with `ia::operation: delete` removed).
 *
 * in      body of PATCH objects/order-entry/document::{definition}/{key}
 * throws  REST-1064 for properties, `operationFailed` for policy, state and business refusals
 * source  Sage Intacct REST API, order-entry/document and owned-objects guide
 */
export function updateDocument(
    document: DocumentRow,
    payload: Json,
    definition: DefinitionRow,
    { company }: Scope
): DocumentRow {
    checkPayload(documentModel(company), payload, 'update');
    const problems = editProblems(company, definition, document, payload);
    const state = nextState(document, payload, problems);
    const customer = company.customers.get(document.customerKey);
    const asIs = 'paymentTerm' in payload ? payload : { paymentTerm: { key: document.termKey } };
    const term = readTerm(asIs, customer, company, problems);
    const dates = readDates(payload, term, company, problems, document);
    refuseUnused(payload, company, problems);
    const edits = readEdits(payload, document, { company, definition, problems });
    if (problems.length > 0)
        throw operationFailed('update', DOCUMENT, [...problems, couldNot('update')]);

    const lines = edits.map((edit) =>
        'draft' in edit ? saveLine(company, document.key, edit.draft, edit.earlier) : edit.kept
    );
    const lineKeys = lines.map((line) => line.key);
    document.lineKeys
        .filter((key) => !lineKeys.includes(key))
        .forEach((key) => company.lines.delete(key));
    const { dueDate: _dueDate, postingDate: _postingDate, ...rest } = document;
    const saved = company.documents.put({
        ...rest,
        ...dates,
        state,
        ...(term === undefined ? {} : { termKey: term.key }),
        lineKeys,
        ...saveTotals(company, definition, document.key, lines, document),
        details: pickDetails(DOCUMENT_DETAILS, payload, document.details),
        audit: company.audit(document.audit)
    });
    settleSource(company, document.sourceKey);
    return postToReceivables(company, definition, saved);
}

type Edit =
    | { readonly kept: LineRow }
    | { readonly draft: LineDraft; readonly earlier: LineRow | undefined };

/** The lines as they will be: the earlier ones in their order, then the new ones. */
function readEdits(payload: Json, document: DocumentRow, context: LineContext): Edit[] {
    const { company, problems } = context;
    const sent = (payload['lines'] ?? []) as readonly Json[];
    const byKey = new Map(
        sent.filter((line) => line['key'] !== undefined).map((line) => [String(line['key']), line])
    );
    for (const key of byKey.keys()) {
        if (!document.lineKeys.includes(key)) problems.push(refusals.lineUnknown(key));
    }
    const earlier = document.lineKeys.flatMap((key) => company.lines.get(key) ?? []);
    const edits: Edit[] = [];
    earlier.forEach((line, index) => {
        const change = byKey.get(line.key);
        if (change === undefined) edits.push({ kept: line });
        else if (change['ia::operation'] !== 'delete') {
            const draft = readLine(change, index + 1, context, line);
            if (draft !== undefined) edits.push({ draft, earlier: line });
        }
    });
    for (const line of sent.filter((candidate) => candidate['key'] === undefined)) {
        const draft = readLine(line, edits.length + 1, context);
        if (draft !== undefined) edits.push({ draft, earlier: undefined });
    }
    const hasTooFew = edits.length === 0 && company.preferences.requireLines;
    if (hasTooFew && problems.length === 0) problems.push(refusals.noLines());
    return edits;
}

/** Draft may be posted, pending may be closed, closed may be opened again; nothing else moves. */
function nextState(document: DocumentRow, payload: Json, problems: ErrorDetail[]): DocumentState {
    const sent = payload['state'];
    if (sent === undefined || sent === null || sent === document.state) return document.state;
    const wanted = sent === 'submitted' ? 'pending' : String(sent);
    const allowed: Partial<Record<DocumentState, DocumentState>> = {
        draft: 'pending',
        pending: 'closed',
        closed: 'pending'
    };
    if (allowed[document.state] === wanted) return wanted as DocumentState;
    problems.push(refusals.stateNotAllowed(String(sent)));
    return document.state;
}
