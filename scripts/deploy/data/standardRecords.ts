import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A record as `composite/tree` and the files in data/ write it. */
export interface TreeRecord {
    readonly attributes: { readonly type: string; readonly referenceId: string };
    readonly Name: string;
    readonly [field: string]: unknown;
}

/** What a new installation starts with. */
export interface StandardRecords {
    readonly settings: TreeRecord;
    /** Transaction types, each with its field mappings below it. */
    readonly transactionTypes: readonly TreeRecord[];
}

const PARENT = 'Transaction_Type__c';

/** Reads the records in data/ and puts every mapping below its transaction type. */
export function readStandardRecords(folder: string): StandardRecords {
    const [settings] = recordsOf(folder, 'Intacct_Settings__c');
    if (!settings) throw new Error(`${folder} holds no settings`);
    const mappings = recordsOf(folder, 'Intacct_Field_Mapping__c');
    return {
        settings,
        transactionTypes: recordsOf(folder, 'Intacct_Transaction_Type__c').map((type) => ({
            ...type,
            Field_Mappings__r: {
                records: mappings
                    .filter((mapping) => mapping[PARENT] === `@${type.attributes.referenceId}`)
                    .map(({ [PARENT]: _parent, ...mapping }) => mapping)
            }
        }))
    };
}

function recordsOf(folder: string, object: string): readonly TreeRecord[] {
    const file = JSON.parse(readFileSync(join(folder, `${object}.json`), 'utf8')) as {
        records: readonly TreeRecord[];
    };
    return file.records;
}
