import type { FailureCode, FailureOwner } from 'c/failureUtils';

export type MappingLevel = 'Header' | 'Line';
export type MappingRule = 'Field' | 'Constant' | 'Template';

/** One active `Intacct_Field_Mapping__c` row of one transaction type, direction To Intacct. */
export interface FieldMapping {
    readonly id: string;
    readonly name: string;
    readonly level: MappingLevel;
    /** REST path inside the document or its line: `customer.id`, `dimensions.item.id`, `nsp::MY_FIELD`. */
    readonly intacctField: string;
    readonly rule: MappingRule;
    /** Rule Field: path from the source record, `Account.Intacct_Customer_Id__c`. */
    readonly salesforceField?: string | undefined;
    /** Rule Constant: the text. Rule Template: text with paths in braces, `{Name} / {Owner.Name}`. */
    readonly value?: string | undefined;
    /** Values to be replaced by others; a value without an entry is a problem, not sent as it is. */
    readonly valueMap?: ValueMap | undefined;
    readonly isRequired: boolean;
    /** Rows that write the same field are alternatives: the lowest number with a non-blank value wins. */
    readonly sortOrder: number;
}

/** Intacct values by Salesforce value, for picklists whose words differ. */
export type ValueMap = Readonly<Record<string, string>>;

/** `undefined`: the reader may not see the field. `null`: the field is empty. */
export type SourceValue = string | number | boolean | null | undefined;

/**
 * A Salesforce record flattened to paths, so that the engine does not know which API read it.
 * `values` also holds `<Relationship>.Id` and `<Relationship>.Name` of every parent that a path uses.
 */
export interface SourceRecord {
    readonly id: string;
    readonly objectApiName: string;
    readonly name: string;
    readonly values: Readonly<Record<string, SourceValue>>;
}

export interface SourceDocument {
    readonly header: SourceRecord;
    readonly lines: readonly SourceRecord[];
    /**
     * IANA time zone in which moments become dates: that of the user who asks for the document. The
     * preview runs as that user, the proxy reads it from the creator of the request. Absent: a moment
     * is refused where Intacct takes a date.
     */
    readonly timeZone?: string | undefined;
}

/** Where a value came from: what the preview shows as its provenance. */
export interface Origin {
    readonly rule: MappingRule;
    readonly salesforceField?: string | undefined;
    readonly recordId: string;
    readonly objectApiName: string;
}

export interface MappedValue {
    readonly intacctField: string;
    /** Decimals and dates are strings in Intacct's own form. */
    readonly value: string | boolean;
    readonly origin: Origin;
}

export interface MappedLine {
    /** Counts from 1, in the order of the source lines. */
    readonly lineNumber: number;
    readonly recordId: string;
    readonly values: readonly MappedValue[];
    /** Two decimal places; absent while quantity or price is missing, wrong or hidden. */
    readonly amount?: string | undefined;
}

/** Something that keeps the document from being sent, with the record and field that mend it. */
export interface Problem {
    readonly code: FailureCode;
    readonly severity: 'error' | 'warning';
    readonly owner: FailureOwner;
    readonly intacctField: string;
    readonly salesforceField?: string | undefined;
    readonly recordId: string;
    readonly objectApiName: string;
    readonly recordName: string;
    readonly lineNumber?: number | undefined;
    /** Values for `failureText` and for translated labels. */
    readonly params: Readonly<Record<string, string>>;
}

export interface MappedDocument {
    readonly header: readonly MappedValue[];
    readonly lines: readonly MappedLine[];
    readonly problems: readonly Problem[];
    /** Targets whose source the reader may not see: `memo`, `lines[].unitPrice`. */
    readonly hidden: readonly string[];
}

/** A document in the shape that Intacct REST takes: nested objects, decimals as strings. */
export interface IntacctDocument {
    readonly [field: string]: PayloadValue;
}
export type PayloadValue = string | boolean | IntacctDocument | readonly IntacctDocument[];
