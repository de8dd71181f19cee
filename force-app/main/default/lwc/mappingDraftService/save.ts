import { changesBetween, type DraftRow } from 'c/mappingDraftUtils';
import { executeMutation } from 'lightning/graphql';
import MAPPING from '@salesforce/schema/Intacct_Field_Mapping__c';
import VERSION from '@salesforce/schema/Intacct_Mapping_Version__c';
import {
    createRow,
    createVersion,
    deleteRecord,
    NEW_VERSION,
    toMutation,
    updateRow,
    type Operation
} from './mutation';

/** What the editor wants to keep. */
export interface DraftToSave {
    readonly typeId: string;
    /** The draft's id; undefined when this is its first save. */
    readonly versionId: string | undefined;
    /** First save: how the draft is called and counted. */
    readonly name: string;
    readonly number: number;
    readonly saved: readonly DraftRow[];
    readonly edited: readonly DraftRow[];
}

/**
 * Saves a draft, all of it or nothing; what is live stays live.
 * @throws the GraphQL errors, unchanged, when the platform refuses
 */
export async function saveDraft(draft: DraftToSave): Promise<void> {
    await execute(draft.versionId ? changes(draft, draft.versionId) : begin(draft));
}

/** Recognizes that somebody else has begun the draft of the same transaction type meanwhile. */
export function isDraftTaken(error: unknown): boolean {
    return /DUPLICATE_VALUE|duplicate value/i.test(JSON.stringify(error));
}

/**
 * Throws a draft away with its rows; what is live stays live.
 * @throws the GraphQL errors, unchanged, when the platform refuses
 */
export async function discardDraft(versionId: string, rows: readonly DraftRow[]): Promise<void> {
    await execute([
        ...rows.map(({ key }, index) => deleteRecord(MAPPING.objectApiName, key, `d${index}`)),
        deleteRecord(VERSION.objectApiName, versionId, 'version')
    ]);
}

function begin({ typeId, name, number, edited }: DraftToSave): Operation[] {
    const place = { typeId, versionId: NEW_VERSION };
    return [
        createVersion(typeId, name, number),
        ...edited.map((row, index) => createRow(row, place, `c${index}`))
    ];
}

function changes({ typeId, saved, edited }: DraftToSave, versionId: string): Operation[] {
    const { created, updated, deleted } = changesBetween(saved, edited);
    return [
        ...deleted.map(({ key }, index) => deleteRecord(MAPPING.objectApiName, key, `d${index}`)),
        ...updated.map((row, index) => updateRow(row, `u${index}`)),
        ...created.map((row, index) => createRow(row, { typeId, versionId }, `c${index}`))
    ];
}

async function execute(operations: readonly Operation[]): Promise<void> {
    if (operations.length === 0) {
        return;
    }
    const { errors } = await executeMutation(toMutation(operations));
    if (errors && errors.length > 0) {
        throw errors;
    }
}
