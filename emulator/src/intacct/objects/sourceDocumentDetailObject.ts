import type { Company } from '../company/company.ts';
import type { DefinitionRow, Json } from '../company/records.ts';
import type { Row } from '../company/table.ts';
import { bool } from '../model/field.ts';
import { IDENTITY, type ObjectModel, ref } from '../model/objectModel.ts';
import { link } from './links.ts';
import type { ObjectType } from './objectType.ts';
import { virtualTable } from './virtualTable.ts';

interface SourceRow extends Row {
    readonly definition: DefinitionRow;
    readonly source: DefinitionRow;
    readonly isDefault: boolean;
}

const DEFINITION = 'order-entry/txn-definition';

const model: ObjectModel = {
    fields: { ...IDENTITY, isDefault: bool },
    refs: { 'order-entry-txn-definition': ref(DEFINITION), sourceDocument: ref(DEFINITION) },
    httpMethods: 'OPTIONS,GET'
};

/** `order-entry/txn-definition-source-document-detail`: what may be converted into what. */
export const sourceDocumentDetail: ObjectType<SourceRow> = {
    name: 'order-entry/txn-definition-source-document-detail',
    table: (company) => virtualTable('sourceDocumentDetails', detailsOf(company)),
    model: () => model,
    href,
    flat: show,
    full: show,
    reference: (row) => ({ key: row.key, id: row.id, href: href(row) })
};

function detailsOf({ definitions }: Company): SourceRow[] {
    return [...definitions.values()].flatMap((definition) =>
        definition.sources.flatMap((name, index) => {
            const source = definitions.byId(name);
            const key = `${definition.key}${String(index + 1).padStart(3, '0')}`;
            return source ? [{ key, id: key, definition, source, isDefault: index === 0 }] : [];
        })
    );
}

function show(row: SourceRow): Json {
    return {
        key: row.key,
        id: row.id,
        'order-entry-txn-definition': link(row.definition, DEFINITION),
        sourceDocument: link(row.source, DEFINITION),
        isDefault: row.isDefault,
        href: href(row)
    };
}

function href(row: SourceRow): string {
    return `/objects/order-entry/txn-definition-source-document-detail/${row.key}`;
}
