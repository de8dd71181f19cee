import type { Problem } from 'c/mappingUtils';
import type { CompanyProfile } from '../companyProfile.ts';
import type { DocumentFields } from '../documentField.ts';
import type { MasterData } from '../masterData.ts';
import type { TransactionDefinition } from '../transactionDefinition.ts';
import { checkDefinition } from './checkDefinition.ts';
import type { CheckedDocument } from './checkedDocument.ts';
import { checkFields } from './checkFields.ts';
import { checkHeader } from './checkHeader.ts';
import { checkLines } from './checkLines.ts';

/** What is known about the company that would get the document. */
export interface Basis {
    readonly profile: CompanyProfile;
    /** Entity that the integration works in; undefined at top level. */
    readonly entityId?: string | undefined;
    readonly definitions: readonly TransactionDefinition[];
    readonly fields?: DocumentFields | undefined;
    readonly masterData: MasterData;
}

/**
 * Says everything that Intacct would refuse about a document, before it is sent.
 *
 * out     problems in the order of the document: definition, header, lines; none where Intacct
 *         refuses nothing that can be known beforehand
 */
export function checkDocument(document: CheckedDocument, basis: Basis): Problem[] {
    const { profile, entityId, definitions, fields, masterData } = basis;
    const definition = definitions.find(({ name }) => name === document.definition);
    const problems = checkDefinition(document, definition);
    if (!definition) {
        return problems;
    }
    return [
        ...problems,
        ...(fields ? checkFields(document, fields) : []),
        ...checkHeader(document, masterData.customers, profile, entityId),
        ...checkLines(document, masterData, profile.entities.length > 0)
    ];
}
