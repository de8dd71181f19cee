import { changesBetween, type DraftRow } from 'c/mappingDraftUtils';
import { executeMutation } from 'lightning/graphql';
import MAPPING from '@salesforce/schema/Intacct_Field_Mapping__c';
import VERSION from '@salesforce/schema/Intacct_Mapping_Version__c';
import {
    countSave,
    createRow,
    createVersion,
    deleteRecord,
    NEW_VERSION,
    toMutation,
    updateRow,
    type DraftRead,
    type Operation
} from './mutation';

/** What the editor wants to keep. */
export interface DraftToSave {
    readonly typeId: string;
    /** The draft as it was read; undefined when this is its first save. */
    readonly draft: DraftRead | undefined;
    /** First save: how the draft is called and counted. */
    readonly name: string;
    readonly number: number;
    readonly saved: readonly DraftRow[];
    readonly edited: readonly DraftRow[];
}

/** What became of a write. `isOvertaken`: somebody else has changed the mapping meanwhile; nothing is written. */
export type WriteOutcome =
    | { readonly ok: true }
    | { readonly ok: false; readonly isOvertaken: boolean; readonly error?: unknown };

/**
 * Saves a draft, all of it or nothing; what is live stays live. Refused when somebody else has saved,
 * published or discarded the draft since it was read, or has begun one.
 * @throws the GraphQL errors, unchanged, when the platform refuses
 */
export async function saveDraft(toSave: DraftToSave): Promise<void> {
    await execute(toSave.draft ? changes(toSave, toSave.draft) : begin(toSave));
}

/**
 * Throws a draft away with its rows; what is live stays live.
 * @throws the GraphQL errors, unchanged, when the platform refuses
 */
export async function discardDraft(draft: DraftRead, rows: readonly DraftRow[]): Promise<void> {
    await execute([
        countSave(draft),
        ...rows.map(({ key }, index) => deleteRecord(MAPPING.objectApiName, key, `d${index}`)),
        deleteRecord(VERSION.objectApiName, draft.id, 'version')
    ]);
}

function begin({ typeId, name, number, edited }: DraftToSave): Operation[] {
    const place = { typeId, versionId: NEW_VERSION };
    return [
        createVersion(typeId, name, number),
        ...edited.map((row, index) => createRow(row, place, `c${index}`))
    ];
}

function changes({ typeId, saved, edited }: DraftToSave, draft: DraftRead): Operation[] {
    const { created, updated, deleted } = changesBetween(saved, edited);
    const place = { typeId, versionId: draft.id };
    return [
        countSave(draft),
        ...deleted.map(({ key }, index) => deleteRecord(MAPPING.objectApiName, key, `d${index}`)),
        ...updated.map((row, index) => updateRow(row, `u${index}`)),
        ...created.map((row, index) => createRow(row, place, `c${index}`))
    ];
}

async function execute(operations: readonly Operation[]): Promise<void> {
    const { errors } = await executeMutation(toMutation(operations));
    if (errors && errors.length > 0) {
        throw errors;
    }
}
