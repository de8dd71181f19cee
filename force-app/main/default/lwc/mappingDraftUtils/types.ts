import type { MappingRule } from 'c/mappingUtils';

export type RowLevel = 'Header' | 'Line' | 'Payment' | 'Payment Line';
export type RowDirection = 'To Intacct' | 'From Intacct';

/** One `Intacct_Field_Mapping__c` row while it is edited. */
export interface DraftRow {
    /** Names the row in the editor: its record id once it is saved in the draft. */
    readonly key: string;
    readonly name: string;
    readonly level: RowLevel;
    readonly direction: RowDirection;
    readonly workflow: string;
    /** REST path inside the document or its line: `customer.id`, `nsp::MY_FIELD`. */
    readonly intacctField: string;
    readonly rule: MappingRule;
    /** The path in Salesforce that rule Field reads, or that an incoming row writes. */
    readonly salesforceField: string;
    /** Rules Constant and Template: the text. */
    readonly value: string;
    /** Salesforce value to Intacct value; without entries, values are sent as they are. */
    readonly valueMap: Readonly<Record<string, string>>;
    readonly isRequired: boolean;
    readonly isStandard: boolean;
    /** Whether the row becomes live with the draft. */
    readonly isEnabled: boolean;
    /** Rows that write the same field are alternatives, tried from the lowest number on. */
    readonly sortOrder: number;
}

/** What an edit may change; the place of a row is fixed once it is made. */
export type RowChange = Partial<Omit<DraftRow, 'key' | 'level' | 'intacctField' | 'sortOrder'>>;

/** One field of a document, header or line, that rows can write. */
export interface Target {
    readonly level: RowLevel;
    readonly intacctField: string;
}
