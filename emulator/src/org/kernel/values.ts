/**
 * One field of one record, as the org keeps and hands it out.
 * Numbers are doubles; dates `2027-01-31`; times `13:30:00.000Z`; date-times `2027-01-31T13:30:00.000Z` (UTC,
 * whole seconds); multi-select picklists `A;B`; ids always 18 characters; an empty field is null.
 */
export type FieldValue = string | number | boolean | null;

/** A record as stored: API field name (exact case, `Id` included) to value. */
export type RecordValues = Record<string, FieldValue>;

/**
 * What a caller writes: any field of the record, or a parent named by its external id,
 * `{ Document__r: { Intacct_Key__c: '42' } }`.
 */
export type RecordInput = Record<string, FieldValue | Record<string, FieldValue> | undefined>;
