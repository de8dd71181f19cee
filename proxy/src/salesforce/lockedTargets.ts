import { mirrorObjects, type DocumentClass } from '../domain/mirrorObject.ts';
import type { LockedTarget } from '../ports/syncOrg.ts';
import { workflowOf } from './claimRequest.ts';
import type { SalesforceClient } from './client.ts';
import { composite, queryStep, type CompositeResult, type Row, type Step } from './composite.ts';
import { isOfWorkflow } from './mappingRow.ts';

const INCOMING_QUERY = `SELECT Name, Workflow__c, Level__c, Salesforce_Field__c, Transaction_Type__r.Document_Class__c
    FROM Intacct_Field_Mapping__c WHERE Active__c = true AND Direction__c = 'From Intacct'
    AND Transaction_Type__r.Active__c = true AND Transaction_Type__r.To_Salesforce__c = true`;
const WORKFLOW_QUERY = "SELECT Workflow__c FROM Intacct_Settings__c WHERE Name = 'Default'";

interface Description {
    readonly fields: readonly { readonly name: string; readonly updateable: boolean }[];
}

/** Parents that a document brings values to, by the relationship that a mapping writes. */
const PARENTS: Readonly<Record<string, string>> = {
    Opportunity__r: 'Opportunity',
    Account__r: 'Account'
};

/**
 * Finds the live rows From Intacct that write a field which the integration user may not edit.
 *
 * out     one call, and a second when there are such rows at all; a field that does not exist any more
 *         is locked too, the platform does not tell the two apart
 * source  sObject Describe: of each field only what its reader may see and edit
 */
export async function lockedTargets(client: SalesforceClient): Promise<LockedTarget[]> {
    const result = await composite(
        client,
        [queryStep('settings', WORKFLOW_QUERY), queryStep('rows', INCOMING_QUERY)],
        { allOrNone: false }
    );
    const [settings] = await result.rows('settings');
    const rows = (await result.rows('rows')).filter(isOfWorkflow(workflowOf(settings)));
    const targets = rows.flatMap(targetOf);
    const objects = [...new Set(targets.map(({ object }) => object))];
    if (objects.length === 0) {
        return [];
    }
    const described = await composite(client, objects.map(describeStep), { allOrNone: false });
    const editable = new Map(objects.map((object) => [object, editableFields(described, object)]));
    return targets.filter(
        ({ object, field }) => editable.get(object)?.has(field.toLowerCase()) !== true
    );
}

/** The field that a row writes; none of a parent that documents bring nothing to. */
function targetOf(row: Row): LockedTarget[] {
    const [field = '', relationship] = String(row['Salesforce_Field__c'] ?? '')
        .split('.')
        .reverse();
    const object = relationship === undefined ? ownObject(row) : PARENTS[relationship];
    return field && object ? [{ row: String(row['Name']), object, field }] : [];
}

function ownObject(row: Row): string {
    const type = row['Transaction_Type__r'] as Row;
    const objects = mirrorObjects(workflowOf(row), type['Document_Class__c'] as DocumentClass);
    return row['Level__c'] === 'Header' ? objects.header : objects.line;
}

function describeStep(object: string): Step {
    return { referenceId: object, method: 'GET', path: `/sobjects/${object}/describe` };
}

/** What the integration user may edit of an object; nothing of one that it may not see. */
function editableFields(described: CompositeResult, object: string): ReadonlySet<string> {
    const failure = described.failure(object);
    if (failure?.isRetryable) {
        throw failure;
    }
    const { fields = [] } = described.body<Description>(object) ?? {};
    const editable = fields.filter(({ updateable }) => updateable);
    return new Set(editable.map(({ name }) => name.toLowerCase()));
}
