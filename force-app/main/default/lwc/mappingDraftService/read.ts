import { isTicked, numberOf, parentOf, rowsOf, textOf, type Row } from 'c/graphqlUtils';
import type { DraftRow, RowDirection, RowLevel } from 'c/mappingDraftUtils';
import type { MappingRule, PriceSource } from 'c/mappingUtils';

export type VersionStatus = 'Draft' | 'Published' | 'Retired';

/** One state of a mapping: to be edited, live, or to return to. */
export interface MappingVersion {
    readonly id: string;
    readonly name: string;
    readonly number: number;
    readonly status: VersionStatus;
    readonly note: string;
    /** UTC; empty for drafts and for the mapping as installed. */
    readonly publishedAt: string | undefined;
    readonly publishedBy: string;
    /** How often it has been saved; a save that does not follow it is refused. */
    readonly revision: number;
}

/** The mapping of one transaction type as the editor opens it. */
export interface Mapping {
    readonly typeName: string;
    readonly documentClass: string;
    /** Who sets the prices: rows for them do not count when Intacct does. */
    readonly priceSource: PriceSource;
    /** Latest first. */
    readonly versions: readonly MappingVersion[];
    readonly draft: MappingVersion | undefined;
    /** The rows to edit: the draft's, or a copy of what is live. */
    readonly rows: readonly DraftRow[];
    /** What is sent today. */
    readonly live: readonly DraftRow[];
}

/** Reads the answer to MAPPING_QUERY; undefined when the transaction type is gone. */
export function toMapping(data: unknown): Mapping | undefined {
    const [type] = rowsOf(data, 'Intacct_Transaction_Type__c');
    if (!type) {
        return undefined;
    }
    const [settings = {}] = rowsOf(data, 'Intacct_Settings__c');
    const versions = rowsOf(data, 'Intacct_Mapping_Version__c').map(toVersion);
    const draft = versions.find(({ status }) => status === 'Draft');
    const rows = rowsOf(data, 'Intacct_Field_Mapping__c');
    const isActive = (row: Row) => isTicked(row, 'Active__c');
    const isDraft = (row: Row) => draft !== undefined && textOf(row, 'Version__c') === draft.id;
    const asLive = (row: Row): DraftRow => ({ ...toDraftRow(row), isEnabled: isActive(row) });
    const others = rows.filter((row) => !isDraft(row));
    return {
        typeName: textOf(type, 'Name') ?? '',
        documentClass: textOf(type, 'Document_Class__c') ?? 'Other',
        priceSource: textOf(settings, 'Price_Source__c') === 'Intacct' ? 'Intacct' : 'Salesforce',
        versions,
        draft,
        rows: draft ? rows.filter(isDraft).map(toDraftRow) : others.map(asLive),
        live: others.filter(isActive).map(asLive)
    };
}

function toVersion(row: Row): MappingVersion {
    const publisher = parentOf(row, 'Published_By__r');
    return {
        id: textOf(row, 'Id') ?? '',
        name: textOf(row, 'Name') ?? '',
        number: numberOf(row, 'Number__c') ?? 0,
        status: (textOf(row, 'Status__c') ?? 'Retired') as VersionStatus,
        note: textOf(row, 'Note__c') ?? '',
        publishedAt: textOf(row, 'Published_At__c'),
        publishedBy: (publisher && textOf(publisher, 'Name')) ?? '',
        revision: numberOf(row, 'Revision__c') ?? 0
    };
}

function toDraftRow(row: Row): DraftRow {
    return {
        key: textOf(row, 'Id') ?? '',
        name: textOf(row, 'Name') ?? '',
        level: textOf(row, 'Level__c') as RowLevel,
        direction: textOf(row, 'Direction__c') as RowDirection,
        workflow: textOf(row, 'Workflow__c') ?? 'Classic',
        intacctField: textOf(row, 'Intacct_Field__c') ?? '',
        rule: textOf(row, 'Rule__c') as MappingRule,
        salesforceField: textOf(row, 'Salesforce_Field__c') ?? '',
        value: textOf(row, 'Value__c') ?? '',
        valueMap: toValueMap(textOf(row, 'Value_Map__c')),
        isRequired: isTicked(row, 'Is_Required__c'),
        isStandard: isTicked(row, 'Is_Standard__c'),
        isEnabled: isTicked(row, 'Is_Enabled__c'),
        sortOrder: numberOf(row, 'Sort_Order__c') ?? 0
    };
}

/** A map that somebody has broken by hand counts as none; saving the row in the editor mends it. */
function toValueMap(text: string | undefined): Record<string, string> {
    try {
        const map = JSON.parse(text ?? '{}') as Record<string, unknown> | null;
        return Object.fromEntries(
            Object.entries(map ?? {}).map(([key, value]) => [key, String(value)])
        );
    } catch {
        return {};
    }
}
