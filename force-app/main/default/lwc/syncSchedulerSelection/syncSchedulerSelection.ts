import { LightningElement, api, wire } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import type { ScheduledType } from 'c/scheduleService';
import { WON_OPPORTUNITIES, type Selection } from 'c/scheduleUtils';
import OPPORTUNITY from '@salesforce/schema/Opportunity';
import STAGE from '@salesforce/schema/Opportunity.StageName';
import {
    getObjectInfo,
    getPicklistValues,
    type ObjectInfo,
    type PicklistValues
} from 'lightning/uiObjectInfoApi';
import type { WireResult } from 'lightning/uiRecordApi';
import { labels } from './labels';

/** Type and opportunities that somebody has chosen. */
export interface ChosenSelection {
    readonly typeId: string;
    readonly selection: Selection;
}

interface Option {
    readonly label: string;
    readonly value: string;
}

interface Control extends Element {
    reportValidity(): boolean;
}

/** The record type that stands for none and offers every stage of the org. */
const MASTER_RECORD_TYPE = '012000000000000AAA';
const FEWEST_DAYS = 1;
/** Ten years: more would be a mistake of typing, and the proxy refuses it. */
const MOST_DAYS = 3650;

/**
 * Chooses which opportunities get documents of which type, or whose Sales Documents are sent; fires `chosen` with
 * a ChosenSelection.
 */
export default class SyncSchedulerSelection extends LightningElement {
    @api typeId = '';
    @api selection: Selection = WON_OPPORTUNITIES;
    /** Transaction types that are created from Salesforce. */
    @api types: readonly ScheduledType[] = [];
    /** Whether Sales Documents are sent: of all types and opportunities, unless somebody chooses some. */
    @api sends = false;
    readonly labels = labels;
    readonly opportunity = OPPORTUNITY.objectApiName;
    readonly stageField = `${OPPORTUNITY.objectApiName}.${STAGE.fieldApiName}`;
    readonly masterRecordType = MASTER_RECORD_TYPE;
    readonly fewestDays = FEWEST_DAYS;
    readonly mostDays = MOST_DAYS;
    readonly tooFew = fillLabel(labels.tooFew, FEWEST_DAYS);
    readonly tooMany = fillLabel(labels.tooMany, MOST_DAYS);

    @wire(getObjectInfo, { objectApiName: '$opportunity' })
    objectInfo: WireResult<ObjectInfo> = {};

    @wire(getPicklistValues, { recordTypeId: '$masterRecordType', fieldApiName: '$stageField' })
    stageValues: WireResult<PicklistValues> = {};

    /** Tells whether everything is filled in, and shows what is not. */
    @api
    reportValidity(): boolean {
        const controls = [...(this.template?.querySelectorAll<Control>('[data-checked]') ?? [])];
        return controls.filter((control) => !control.reportValidity()).length === 0;
    }

    get noTypes(): boolean {
        return this.types.length === 0;
    }

    get typeOptions(): Option[] {
        const options = this.types.map(({ id, name }) => ({ value: id, label: name }));
        return this.sends ? [{ value: '', label: labels.allTypes }, ...options] : options;
    }

    get isTypeRequired(): boolean {
        return !this.sends;
    }

    get stagesLabel(): string {
        return this.sends ? labels.sendStages : labels.stages;
    }

    /** Stages that are stored but gone stay to be seen, so that they can be taken away. */
    get stageOptions(): Option[] {
        const offered = this.stageValues.data?.values ?? [];
        return withStored(
            offered.map(({ label, value }) => ({ label, value })),
            this.selection.stages
        );
    }

    get hasStages(): boolean {
        return this.stageOptions.length > 0;
    }

    get days(): number | string {
        return this.selection.closedWithinDays ?? '';
    }

    get recordTypeOptions(): Option[] {
        const types = Object.values(this.objectInfo.data?.recordTypeInfos ?? {});
        return withStored(
            types.filter(({ master }) => !master).map(({ name }) => ({ value: name, label: name })),
            this.selection.recordTypes
        );
    }

    get hasRecordTypes(): boolean {
        return this.recordTypeOptions.length > 0;
    }

    handleTypeChange({ detail }: CustomEvent<{ value: string }>): void {
        this.choose({ typeId: detail.value });
    }

    handleStagesChange({ detail }: CustomEvent<{ value: string[] }>): void {
        this.choose({ selection: { ...this.selection, stages: [...detail.value] } });
    }

    handleDaysChange({ detail }: CustomEvent<{ value: string }>): void {
        const closedWithinDays = detail.value === '' ? undefined : Number(detail.value);
        this.choose({ selection: { ...this.selection, closedWithinDays } });
    }

    handleRecordTypesChange({ detail }: CustomEvent<{ value: string[] }>): void {
        this.choose({ selection: { ...this.selection, recordTypes: [...detail.value] } });
    }

    private choose(changed: Partial<ChosenSelection>): void {
        const detail = { typeId: this.typeId, selection: this.selection, ...changed };
        this.dispatchEvent(new CustomEvent<ChosenSelection>('chosen', { detail }));
    }
}

function withStored(options: readonly Option[], stored: readonly string[]): Option[] {
    const gone = stored.filter((name) => !options.some(({ value }) => value === name));
    return [...options, ...gone.map((name) => ({ value: name, label: name }))];
}
