import { saveTogether } from 'c/recordSaveService';
import type { Settings } from 'c/setupUtils';
import { CONNECTED } from './toSetup';

const LONGEST_STATUS = 255;

/** What a successful test has found out about the company. */
export interface FoundCompany {
    readonly companyId: string;
    readonly baseCurrency: string;
    readonly showPaymentStatus: boolean;
}

/** Keeps what a successful connection test has found; reps see the company before they send. */
export async function saveCompany({ id }: Settings, company: FoundCompany): Promise<void> {
    await write(id, {
        Company_Id__c: company.companyId,
        Base_Currency__c: company.baseCurrency,
        Show_Payment_Status__c: company.showPaymentStatus,
        Last_Connected_At__c: new Date().toISOString(),
        Connection_Status__c: CONNECTED
    });
}

/** Keeps why a connection test failed; what was known about the company stays. */
export async function saveFailure({ id }: Settings, message: string): Promise<void> {
    await write(id, { Connection_Status__c: message.slice(0, LONGEST_STATUS) });
}

async function write(id: string | undefined, fields: Record<string, unknown>): Promise<void> {
    const objectApiName = 'Intacct_Settings__c';
    await saveTogether([
        id === undefined
            ? { kind: 'create', objectApiName, fields: { Name: 'Default', ...fields } }
            : { kind: 'update', objectApiName, id, fields }
    ]);
}
