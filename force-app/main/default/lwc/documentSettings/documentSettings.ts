import { LightningElement, api } from 'lwc';
import type { SettingValues } from 'c/setupUtils';
import { labels } from './labels';

/** Settings for all documents. Fires `edited` with the values that somebody has changed. */
export default class DocumentSettings extends LightningElement {
    /** What is chosen now. */
    @api values: SettingValues | undefined;

    readonly labels = labels;
    readonly relations = [
        { label: labels.one, value: 'one' },
        { label: labels.many, value: 'many' }
    ];
    readonly priceSources = [
        { label: labels.priceSalesforce, value: 'Salesforce' },
        { label: labels.priceIntacct, value: 'Intacct' }
    ];
    readonly totals = [
        { label: labels.net, value: 'net' },
        { label: labels.gross, value: 'gross' }
    ];

    get relation(): string {
        return this.values?.oneToOne ? 'one' : 'many';
    }

    get total(): string {
        return this.values?.amountIncludesTax ? 'gross' : 'net';
    }

    handleSyncChange({ detail }: CustomEvent<{ checked: boolean }>): void {
        this.edit({ syncEnabled: detail.checked });
    }

    handleRelationChange({ detail }: CustomEvent<{ value: string }>): void {
        this.edit({ oneToOne: detail.value === 'one' });
    }

    handlePriceChange({ detail }: CustomEvent<{ value: string }>): void {
        this.edit({ priceSource: detail.value === 'Intacct' ? 'Intacct' : 'Salesforce' });
    }

    handleAmountChange({ detail }: CustomEvent<{ checked: boolean }>): void {
        this.edit({ updateOpportunityAmount: detail.checked });
    }

    handleTotalChange({ detail }: CustomEvent<{ value: string }>): void {
        this.edit({ amountIncludesTax: detail.value === 'gross' });
    }

    handleWorkflowEdited({ detail }: CustomEvent<Pick<SettingValues, 'workflow'>>): void {
        this.edit(detail);
    }

    private edit(detail: Partial<SettingValues>): void {
        this.dispatchEvent(new CustomEvent('edited', { detail }));
    }
}
