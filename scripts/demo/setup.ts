import { toMutation } from 'c/recordOperationUtils';
import {
    editSettings,
    editType,
    NO_EDITS,
    STANDARD_MAPPING,
    toCompany,
    toDefinitions,
    toOperations,
    toRows,
    type Setup
} from 'c/setupUtils';
import { settledRequests, transactionTypeId } from '../../emulator/src/client/requests.ts';
import { queryAll, signIn, type Connection } from '../../emulator/src/client/salesforce.ts';
import type { Stack } from '../../emulator/src/stack/stack.ts';
import { askFlow } from './askFlow.ts';
import { createDocument } from './createDocument.ts';
import { say } from './say.ts';

const ORDER = 'Sales Order';

/** What the setup page starts from in an org that nobody has set up. */
const NOTHING_SET_UP: Setup = {
    settings: {
        id: undefined,
        revision: 0,
        values: {
            syncEnabled: false,
            workflow: 'Classic',
            oneToOne: false,
            paymentDetails: false,
            priceSource: 'Salesforce',
            updateOpportunityAmount: false,
            amountIncludesTax: false
        },
        connection: {
            companyId: '',
            baseCurrency: '',
            showPaymentStatus: false,
            lastConnectedAt: '',
            failure: ''
        }
    },
    types: []
};

/**
 * From an org that nobody has set up to the first document: asks what the setup page asks, and saves
 * what it saves, without a browser.
 */
export async function setup({ urls }: Stack): Promise<void> {
    const admin = await signIn(urls.org, 'admin@local.test');
    await forget(admin);
    say('1  An org without configuration', 'no settings, no transaction types, no maps');

    const connection = await askFlow(urls.org, admin, 'Intacct_SCR_TestConnection');
    const company = toCompany(connection.values, connection.content);
    const entities = company.entities.join(', ');
    say(
        '2  The connection is tested',
        `${company.companyId}, ${company.baseCurrency}, ${entities}`
    );

    const listed = await askFlow(urls.org, admin, 'Intacct_SCR_ListDefinitions');
    const definitions = toDefinitions(listed.content);
    say('3  Intacct has', definitions.map(({ name }) => name).join(', '));

    const { types, settings } = NOTHING_SET_UP;
    const change = { fromSalesforce: true, toSalesforce: true, includeDetails: true };
    const edits = editSettings(editType(NO_EDITS, types, ORDER, change), settings.values, {
        syncEnabled: true
    });
    const rows = toRows(types, definitions, edits);
    await save(admin, toOperations(NOTHING_SET_UP, rows, edits, { name: '', note: '' }));
    say('4  One click of Save', `${ORDER}: both directions, with details; synchronization on`);
    say('5  Mapped with it', `${STANDARD_MAPPING.length} standard rows, header and lines`);

    await createDocument(urls, await transactionTypeId(admin, ORDER));
    const [request] = await settledRequests(admin);
    say('7  The request ends', `${request!.Name} ${request!.Status__c} ${request!.Document_Id__c}`);
}

/** Takes away what the local org is seeded with, children first. */
async function forget(admin: Connection): Promise<void> {
    const objects = [
        'Intacct_Field_Mapping__c',
        'Intacct_Transaction_Type__c',
        'Intacct_Settings__c'
    ];
    for (const objectApiName of objects) {
        const rows = await queryAll<{ Id: string }>(admin, `SELECT Id FROM ${objectApiName}`);
        await admin.sobject(objectApiName).destroy(rows.map(({ Id }) => Id));
    }
}

/** Sends the mutation that the page's Save sends. */
async function save(
    admin: Connection,
    operations: Parameters<typeof toMutation>[0]
): Promise<void> {
    const { text, variables } = toMutation(operations);
    const { errors } = await admin.requestPost<{ errors?: readonly { message: string }[] }>(
        '/graphql',
        { query: text, variables }
    );
    if (errors?.length) {
        throw new Error(errors.map(({ message }) => message).join('; '));
    }
}
