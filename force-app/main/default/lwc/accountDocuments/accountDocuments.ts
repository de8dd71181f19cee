import { LightningElement, api, wire } from 'lwc';
import { ACCOUNT_COUNTS_QUERY, DOCUMENT_OBJECTS } from 'c/documentService';
import { pageInfoOf } from 'c/graphqlUtils';
import { CONFIGURATION_QUERY, toConfiguration } from 'c/mappingSourceService';
import { seesAmounts } from 'c/permissionService';
import OPEN_BALANCE from '@salesforce/schema/Account.Intacct_Open_Balance__c';
import OVERDUE_BALANCE from '@salesforce/schema/Account.Intacct_Overdue_Balance__c';
import { graphql, type GraphqlResult } from 'lightning/graphql';
import { getObjectInfos, type ObjectInfo } from 'lightning/uiObjectInfoApi';
import {
    getFieldValue,
    getRecord,
    type RecordRepresentation,
    type WireResult
} from 'lightning/uiRecordApi';
import { kindLabel, labels } from './labels';

/** The Intacct card of an account: what it owes, and its documents across all opportunities. */
export default class AccountDocuments extends LightningElement {
    /** Id of the account; set by the platform. */
    @api recordId: string | undefined;
    readonly labels = labels;
    readonly seesAmounts = seesAmounts();
    readonly documentObjects = DOCUMENT_OBJECTS;
    readonly balanceFields = [OPEN_BALANCE, OVERDUE_BALANCE];
    readonly configurationQuery = CONFIGURATION_QUERY;
    /** Tabs that have been opened; the others have read nothing yet. */
    opened: Readonly<Record<string, boolean>> = {};

    /** An object that the user may not see answers with another status. */
    @wire(getObjectInfos, { objectApiNames: '$documentObjects' })
    infos: WireResult<{ results: readonly { statusCode: number; result: ObjectInfo }[] }> = {};

    get isForbidden(): boolean {
        return this.infos.data?.results.some(({ statusCode }) => statusCode !== 200) === true;
    }

    @wire(getRecord, { recordId: '$recordId', optionalFields: '$balanceFields' })
    account: WireResult<RecordRepresentation> = {};

    @wire(graphql, { query: '$configurationQuery' })
    configured: GraphqlResult = {};

    get countsQuery() {
        return this.recordId ? ACCOUNT_COUNTS_QUERY : undefined;
    }

    get countsVariables() {
        return { accountId: this.recordId };
    }

    @wire(graphql, { query: '$countsQuery', variables: '$countsVariables' })
    counted: GraphqlResult = {};

    get error(): unknown {
        return this.account.error ?? this.counted.errors;
    }

    get isLoading(): boolean {
        return !this.account.data || !this.counted.data;
    }

    /** Balances are in the company's base currency. */
    get currencyCode(): string | undefined {
        return toConfiguration(this.configured.data).currencyCode;
    }

    get openBalance() {
        return getFieldValue(this.account.data, OPEN_BALANCE) ?? undefined;
    }

    get overdueBalance() {
        return getFieldValue(this.account.data, OVERDUE_BALANCE) ?? undefined;
    }

    get isBalanceKnown(): boolean {
        return this.openBalance !== undefined;
    }

    get isOverdue(): boolean {
        return Number(this.overdueBalance ?? 0) > 0;
    }

    get kinds() {
        return DOCUMENT_OBJECTS.map((objectApiName) => ({
            objectApiName,
            count: pageInfoOf(this.counted.data, objectApiName).total
        }))
            .filter(({ count }) => count > 0)
            .map(({ objectApiName, count }) => ({
                objectApiName,
                label: kindLabel(objectApiName, count),
                isOpened: this.opened[objectApiName] === true
            }));
    }

    get isEmpty(): boolean {
        return this.kinds.length === 0;
    }

    handleTabActive(event: Event): void {
        const { value } = event.target as unknown as { value: string };
        this.opened = { ...this.opened, [value]: true };
    }
}
