import type { Workflow } from '../domain/mirrorObject.ts';
import type { BulkConfiguration, PulledType } from '../domain/pull/configuration.ts';
import { secondOf } from '../domain/pull/position.ts';
import type { Row } from './composite.ts';
import { isOfWorkflow, MAPPING_COLUMNS, toFieldMapping } from './mappingRow.ts';
import { toType } from './requestRow.ts';

/** What bulk operations read of Intacct_Settings__c. */
export const BULK_SETTINGS_COLUMNS = [
    'Id',
    'Payment_Details__c',
    'Receivables_Read_To__c',
    'Receivables_Seen__c',
    'Payments_Read_To__c',
    'Payments_Seen__c',
    'Balances_As_Of__c'
].join(', ');

/** Issues of one type that a run tries again; more of one cause would only fail together. */
const MOST_RETRIES = 200;

/** Every type that is brought to Salesforce, with how far, what is open, and what is mapped. */
export const PULLED_TYPES_QUERY = `SELECT Id, Name, Document_Class__c, Active__c, From_Salesforce__c,
    To_Salesforce__c, Include_Details__c, Changes_Read_To__c, Changes_Seen__c, Changes_Writing_To__c,
    (SELECT Id, Intacct_Key__c, Error_Code__c, Error_Field__c FROM Sync_Issues__r
    WHERE Status__c = 'Open' AND (Intacct_Key__c != null OR Document_Id__c = null)
    ORDER BY CreatedDate DESC LIMIT ${MOST_RETRIES}),
    (SELECT ${MAPPING_COLUMNS} FROM Field_Mappings__r WHERE Active__c = true
    AND Direction__c = 'From Intacct' ORDER BY Sort_Order__c, Id)
    FROM Intacct_Transaction_Type__c WHERE Active__c = true AND To_Salesforce__c = true`;

/** Reads what a bulk operation goes by. */
export function toBulkConfiguration(
    settings: Row,
    types: readonly Row[],
    workflow: Workflow
): BulkConfiguration {
    return {
        settingsId: text(settings['Id']) ?? '',
        paymentDetails: settings['Payment_Details__c'] === true,
        receivables: {
            readTo: moment(settings['Receivables_Read_To__c']),
            seen: count(settings['Receivables_Seen__c'])
        },
        payments: {
            readTo: moment(settings['Payments_Read_To__c']),
            seen: count(settings['Payments_Seen__c'])
        },
        balancesAsOf: text(settings['Balances_As_Of__c']),
        types: types.flatMap((row) => toPulledType(row, workflow))
    };
}

function toPulledType(row: Row, workflow: Workflow): PulledType[] {
    const type = toType(text(row['Id']), row, workflow);
    return type === undefined
        ? []
        : [
              {
                  ...type,
                  readTo: moment(row['Changes_Read_To__c']),
                  seen: count(row['Changes_Seen__c']),
                  writingTo: moment(row['Changes_Writing_To__c']),
                  incoming: children(row, 'Field_Mappings__r')
                      .filter(isOfWorkflow(workflow))
                      .map(toFieldMapping),
                  openIssues: children(row, 'Sync_Issues__r').map((issue) => ({
                      id: String(issue['Id']),
                      key: text(issue['Intacct_Key__c']),
                      code: String(issue['Error_Code__c']),
                      field: text(issue['Error_Field__c'])
                  }))
              }
          ];
}

function children(row: Row, relationship: string): readonly Row[] {
    return (row[relationship] as { records?: readonly Row[] } | null | undefined)?.records ?? [];
}

function text(value: unknown): string | undefined {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The platform writes `+0000` where Intacct writes `Z`. */
function moment(value: unknown): string | undefined {
    const written = text(value);
    return written === undefined ? undefined : secondOf(Date.parse(written));
}

function count(value: unknown): number | undefined {
    return typeof value === 'number' ? value : undefined;
}
