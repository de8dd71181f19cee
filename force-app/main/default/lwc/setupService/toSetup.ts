import { groupsOf, isTicked, numberOf, rowsOf, textOf, type Row } from 'c/graphqlUtils';
import {
    toDocumentClass,
    type Settings,
    type Setup,
    type StoredConnection,
    type TransactionType
} from 'c/setupUtils';

/** How Connection Status says that the last test succeeded. */
export const CONNECTED = 'Connected';

/** Reads the answer to SETUP_QUERY; without a settings row, everything is switched off. */
export function toSetup(data: unknown): Setup {
    const [settings = {}] = rowsOf(data, 'Intacct_Settings__c');
    const typeIds = (rows: readonly Row[]) =>
        new Set(rows.map((row) => textOf(row, 'Transaction_Type__c')));
    const mapped = groupsOf(data, 'Intacct_Field_Mapping__c');
    const known = {
        drafts: typeIds(rowsOf(data, 'drafts')),
        mapped: typeIds(mapped),
        mappedAdvanced: typeIds(mapped.filter((row) => textOf(row, 'Workflow__c') === 'Advanced'))
    };
    return {
        settings: toSettings(settings),
        types: rowsOf(data, 'Intacct_Transaction_Type__c').map((row) => toType(row, known))
    };
}

function toSettings(row: Row): Settings {
    return {
        id: textOf(row, 'Id'),
        revision: numberOf(row, 'Revision__c') ?? 0,
        values: {
            syncEnabled: isTicked(row, 'Sync_Enabled__c'),
            workflow: textOf(row, 'Workflow__c') === 'Advanced' ? 'Advanced' : 'Classic',
            oneToOne: isTicked(row, 'One_To_One__c'),
            paymentDetails: isTicked(row, 'Payment_Details__c'),
            priceSource: textOf(row, 'Price_Source__c') === 'Intacct' ? 'Intacct' : 'Salesforce',
            updateOpportunityAmount: isTicked(row, 'Update_Opportunity_Amount__c'),
            amountIncludesTax: isTicked(row, 'Amount_Includes_Tax__c')
        },
        connection: toConnection(row)
    };
}

function toConnection(row: Row): StoredConnection {
    const status = textOf(row, 'Connection_Status__c') ?? '';
    return {
        companyId: textOf(row, 'Company_Id__c') ?? '',
        baseCurrency: textOf(row, 'Base_Currency__c') ?? '',
        showPaymentStatus: isTicked(row, 'Show_Payment_Status__c'),
        lastConnectedAt: textOf(row, 'Last_Connected_At__c') ?? '',
        failure: status === CONNECTED ? '' : status
    };
}

/** A type that takes no part is shown unchecked, whatever its checkboxes say. */
function toType(
    row: Row,
    known: Readonly<Record<'drafts' | 'mapped' | 'mappedAdvanced', ReadonlySet<string | undefined>>>
): TransactionType {
    const id = textOf(row, 'Id') ?? '';
    const takesPart = isTicked(row, 'Active__c');
    return {
        id,
        name: textOf(row, 'Name') ?? '',
        documentClass: toDocumentClass(textOf(row, 'Document_Class__c')),
        values: {
            fromSalesforce: takesPart && isTicked(row, 'From_Salesforce__c'),
            toSalesforce: takesPart && isTicked(row, 'To_Salesforce__c'),
            includeDetails: takesPart && isTicked(row, 'Include_Details__c'),
            buttonLabel: textOf(row, 'Button_Label__c') ?? '',
            sortOrder: numberOf(row, 'Sort_Order__c')
        },
        hasDraft: known.drafts.has(id),
        hasMapping: known.mapped.has(id),
        hasAdvancedMapping: known.mappedAdvanced.has(id)
    };
}
