import type { DraftRow } from 'c/mappingDraftUtils';
import { createdBy, type RecordOperation } from 'c/recordOperationUtils';
import type { TypeRow } from './rows';
import { STANDARD_MAPPING } from './standardMapping';
import type { Edits, Settings, Setup } from './types';

type Fields = Readonly<Record<string, unknown>>;

const SETTINGS = 'Intacct_Settings__c';
const TYPE = 'Intacct_Transaction_Type__c';
const VERSION = 'Intacct_Mapping_Version__c';
const MAPPING = 'Intacct_Field_Mapping__c';

/** What a draft that comes out of a file is called. */
export interface ImportNames {
    readonly name: string;
    readonly note: string;
}

/**
 * Lists what has to be written so that the edits become the configuration.
 *
 * out     a type that is first created from Salesforce gets the standard mapping; one that was set up before
 *         there were Sales Documents gets theirs in the advanced workflow; mappings out of a file become live
 *         where there are none, else a draft that the map editor publishes
 */
export function toOperations(
    { settings }: Setup,
    rows: readonly TypeRow[],
    edits: Edits,
    names: ImportNames
): RecordOperation[] {
    const operations = [settingsOperation(settings, edits)];
    for (const row of rows.filter(({ isEdited }) => isEdited)) {
        addType(operations, row, edits, names);
    }
    if ((edits.settings.workflow ?? settings.values.workflow) === 'Advanced') {
        operations.push(...rows.flatMap((row) => advancedMapping(row, edits)));
    }
    return operations;
}

/** Written with every save: the org refuses a revision that does not follow the one that it has. */
function settingsOperation({ id, values, revision }: Settings, edits: Edits): RecordOperation {
    const counted = { Revision__c: revision + 1 };
    if (id === undefined) {
        const all = settingFields({ ...values, ...edits.settings });
        const fields = { Name: 'Default', ...all, ...counted };
        return { kind: 'create', objectApiName: SETTINGS, fields };
    }
    const fields = { ...settingFields(edits.settings), ...counted };
    return { kind: 'update', objectApiName: SETTINGS, id, fields };
}

function addType(
    operations: RecordOperation[],
    row: TypeRow,
    edits: Edits,
    names: ImportNames
): void {
    const change = edits.types[row.name];
    const typeId = row.id ?? createdBy(operations.length);
    if (row.id === undefined) {
        const fields = {
            Name: row.name,
            Document_Class__c: row.documentClass,
            ...typeFields(row),
            ...directions(row)
        };
        operations.push({ kind: 'create', objectApiName: TYPE, name: row.name, fields });
    } else if (change) {
        const fields = { ...typeFields(change), ...directions(row) };
        operations.push({
            kind: 'update',
            objectApiName: TYPE,
            id: row.id,
            name: row.name,
            fields
        });
    }
    addMapping(operations, row, typeId, edits.mappings[row.name], names);
}

function advancedMapping(row: TypeRow, { mappings }: Edits): RecordOperation[] {
    const { id, name, fromSalesforce, hasMapping, hasAdvancedMapping } = row;
    const isMissing = fromSalesforce && hasMapping && !hasAdvancedMapping && !mappings[name];
    return id !== undefined && isMissing
        ? STANDARD_MAPPING.filter(({ workflow }) => workflow === 'Advanced').map((one) =>
              mappingRow(one, row, id, {})
          )
        : [];
}

function addMapping(
    operations: RecordOperation[],
    row: TypeRow,
    typeId: string,
    imported: readonly DraftRow[] | undefined,
    names: ImportNames
): void {
    if (!row.hasMapping) {
        const mapping = imported ?? (row.fromSalesforce ? STANDARD_MAPPING : []);
        operations.push(...mapping.map((one) => mappingRow(one, row, typeId, {})));
    } else if (imported) {
        const version = createdBy(operations.length);
        operations.push({
            kind: 'create',
            objectApiName: VERSION,
            name: row.name,
            fields: {
                Name: names.name,
                Note__c: names.note,
                Transaction_Type__c: typeId,
                Status__c: 'Draft',
                Draft_Key__c: typeId
            }
        });
        operations.push(...imported.map((one) => mappingRow(one, row, typeId, { version })));
    }
}

/** A row without a version is live; one of a draft waits for its publication. */
function mappingRow(
    mapping: DraftRow,
    row: TypeRow,
    typeId: string,
    { version }: { readonly version?: string }
): RecordOperation {
    const fields = {
        Name: `${row.name}: ${mapping.name.replace(/^.*?: /, '')}`.slice(0, 80),
        Transaction_Type__c: typeId,
        Workflow__c: mapping.workflow,
        Level__c: mapping.level,
        Direction__c: mapping.direction,
        Intacct_Field__c: mapping.intacctField,
        Rule__c: mapping.rule,
        Salesforce_Field__c: mapping.salesforceField || null,
        Value__c: mapping.value || null,
        Value_Map__c:
            Object.keys(mapping.valueMap).length > 0 ? JSON.stringify(mapping.valueMap) : null,
        Is_Required__c: mapping.isRequired,
        Is_Standard__c: mapping.isStandard,
        Is_Enabled__c: mapping.isEnabled,
        Sort_Order__c: mapping.sortOrder,
        Active__c: version === undefined && mapping.isEnabled,
        ...(version === undefined ? {} : { Version__c: version })
    };
    return { kind: 'create', objectApiName: MAPPING, name: fields.Name, fields };
}

/** Written together, since a type that was switched off as a whole is shown unchecked. */
function directions({ fromSalesforce, toSalesforce, includeDetails }: TypeRow): Fields {
    return {
        From_Salesforce__c: fromSalesforce,
        To_Salesforce__c: toSalesforce,
        Include_Details__c: includeDetails,
        Active__c: fromSalesforce || toSalesforce
    };
}

function settingFields(values: Edits['settings']): Fields {
    return present({
        Sync_Enabled__c: values.syncEnabled,
        Workflow__c: values.workflow,
        One_To_One__c: values.oneToOne,
        Payment_Details__c: values.paymentDetails,
        Price_Source__c: values.priceSource,
        Update_Opportunity_Amount__c: values.updateOpportunityAmount,
        Amount_Includes_Tax__c: values.amountIncludesTax
    });
}

function typeFields(values: Partial<TypeRow>): Fields {
    return {
        ...present({ Button_Label__c: values.buttonLabel }),
        ...('sortOrder' in values ? { Sort_Order__c: values.sortOrder ?? null } : {})
    };
}

function present(fields: Fields): Fields {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
