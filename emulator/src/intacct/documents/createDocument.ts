import type { DefinitionRow, DocumentRow, Json } from '../company/records.ts';
import type { ErrorDetail } from '../http/intacctError.ts';
import { operationFailed } from '../http/intacctError.ts';
import { checkPayload } from '../model/checkPayload.ts';
import { DOCUMENT, DOCUMENT_DETAILS, documentModel } from '../objects/documentModel.ts';
import type { Scope } from '../objects/objectType.ts';
import { readSource, readSourceLine, settleSource } from './conversion.ts';
import { readCurrency } from './currency.ts';
import { pickDetails } from './details.ts';
import { nextNumber, readNumber } from './numbering.ts';
import { readCustomer, readDates, readState, readTerm, refuseUnused } from './readHeader.ts';
import { type LineDraft, readLine } from './readLine.ts';
import { postToReceivables } from './receivables.ts';
import { couldNot, refusals } from './refusals.ts';
import { saveLine, saveTotals } from './saveLines.ts';

/**
 * Saves a new order-entry document of one definition, converting another document where the
 * payload names a source.
 *
 * in      body of POST objects/order-entry/document::{definition}
 * out     the stored document: numbered, totalled, posted to receivables where the definition says so
 * throws  REST-1064 for properties, `operationFailed` with every business refusal at once
 * source  Sage Intacct REST API, order-entry/document and its document-conversions guide
 */
export function createDocument(
    payload: Json,
    definition: DefinitionRow,
    scope: Scope
): DocumentRow {
    const { company, session } = scope;
    checkPayload(documentModel(company), payload, 'create');
    const problems: ErrorDetail[] =
        definition.status === 'active' ? [] : [refusals.definitionInactive(definition.id)];
    const state = readState(payload, problems);
    const customer = readCustomer(payload, company, problems);
    const term = readTerm(payload, customer, company, problems);
    const dates = readDates(payload, term, company, problems);
    const number = readNumber(payload['documentNumber'], definition, company, problems);
    refuseUnused(payload, company, problems);
    const currency = readCurrency(payload, dates.txnDate, company, problems);
    const source = readSource(payload, definition, customer, company, problems);
    if (definition.conversionPolicy === 'convert' && source === undefined) {
        problems.push(refusals.conversionOnly(definition.id));
    }
    const drafts = readLines(payload, definition, scope, source, problems);
    if (problems.length > 0 || customer === undefined) throw refused(problems);

    const key = company.documents.nextKey();
    const documentNumber = number ?? nextNumber(definition, company);
    const lines = drafts.map((draft) => saveLine(company, key, draft));
    const document = company.documents.put({
        key,
        id: `${definition.id}-${documentNumber}`,
        definition: definition.id,
        documentNumber,
        state,
        ...dates,
        ...(source?.foreign === undefined ? currency : { foreign: source.foreign }),
        customerKey: customer.key,
        ...(term === undefined ? {} : { termKey: term.key }),
        ...(session.entityKey === undefined ? {} : { entityKey: session.entityKey }),
        ...(source === undefined ? {} : { sourceKey: source.key }),
        lineKeys: lines.map((line) => line.key),
        ...saveTotals(company, definition, key, lines),
        details: pickDetails(DOCUMENT_DETAILS, payload),
        audit: company.audit()
    });
    settleSource(company, source?.key);
    return postToReceivables(company, definition, document);
}

function readLines(
    payload: Json,
    definition: DefinitionRow,
    { company }: Scope,
    source: DocumentRow | undefined,
    problems: ErrorDetail[]
): LineDraft[] {
    const sent = payload['lines'] as readonly Json[];
    if (sent.length === 0 && company.preferences.requireLines) problems.push(refusals.noLines());
    const context = { company, definition, problems };
    return sent.flatMap((line, index) => {
        const number = index + 1;
        const draft = readLine(line, number, context);
        if (draft === undefined) return [];
        const { unitQuantity } = draft;
        const from = readSourceLine(line, number, unitQuantity, source, company, problems);
        return [from === undefined ? draft : { ...draft, sourceLineKey: from.key }];
    });
}

function refused(problems: readonly ErrorDetail[]) {
    return operationFailed('create', DOCUMENT, [...problems, couldNot('create')]);
}
