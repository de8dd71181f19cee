import type { DraftRow } from 'c/mappingDraftUtils';

/** What a row of a standard mapping writes to. */
export type Target = Pick<DraftRow, 'level' | 'intacctField' | 'isRequired'>;

/** One way to fill a target, before it has a place in a mapping. */
export type StandardRow = Target & Pick<DraftRow, 'name' | 'rule' | 'salesforceField' | 'value'>;

/** A target in the header of the document. */
export function header(intacctField: string, isRequired: boolean): Target {
    return { level: 'Header', intacctField, isRequired };
}

/** A target in every line of the document. */
export function line(intacctField: string, isRequired: boolean): Target {
    return { level: 'Line', intacctField, isRequired };
}

/** Fills a target from a field of the source. */
export function field(name: string, target: Target, salesforceField: string): StandardRow {
    return { name, ...target, rule: 'Field', salesforceField, value: '' };
}

/** Fills a target with the same value always. */
export function constant(name: string, target: Target, value: string): StandardRow {
    return { name, ...target, rule: 'Constant', salesforceField: '', value };
}

/** Fills a target with a text that names fields of the source. */
export function template(name: string, target: Target, value: string): StandardRow {
    return { name, ...target, rule: 'Template', salesforceField: '', value };
}
