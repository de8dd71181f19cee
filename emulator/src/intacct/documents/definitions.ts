import type { Company } from '../company/company.ts';
import type { DefinitionRow } from '../company/records.ts';
import { invalidRequest, notFound } from '../http/intacctError.ts';

/** The transaction definition behind `document::{name}`; the name is case sensitive. */
export function definitionNamed(company: Company, name: string | undefined): DefinitionRow {
    if (name === undefined) {
        throw invalidRequest('Name the transaction definition as order-entry/document::{name}');
    }
    const definition = company.definitions.byId(name);
    if (definition === undefined) {
        throw notFound(`Transaction definition '${name}'`);
    }
    return definition;
}
