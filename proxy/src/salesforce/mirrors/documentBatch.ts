import type { MappingLevel } from 'c/mappingUtils';
import type { PulledType } from '../../domain/pull/configuration.ts';
import type { Batch, MirrorToWrite } from '../../ports/mirrorStore.ts';
import { headerRow, lineRow } from '../mirrorRows.ts';
import { mirroredLines } from '../mirrorSteps.ts';
import type { BulkTools } from './bulkJob.ts';
import type { SaveRow } from './csv.ts';
import { familyBatch } from './familyBatch.ts';
import { parentBatch } from './parentBatch.ts';

/** Left alone where a document says nothing of them; named so that all rows have the same columns. */
const OPTIONAL_HEADER: SaveRow = {
    Opportunity__c: undefined,
    Account__c: undefined,
    Due_Date__c: undefined,
    Total_Paid__c: undefined,
    Total_Due__c: undefined,
    Payment_Status__c: undefined
};
const OPTIONAL_LINE: SaveRow = { Product__c: undefined };

/** Gathers documents of one type and writes them as mirrors with their lines, then what they bring to others. */
export function documentBatch(tools: BulkTools, type: PulledType): Batch<MirrorToWrite> {
    const [ownHeader, ownLine] = [mapped(type, 'Header'), mapped(type, 'Line')];
    const { header: parent, line: child } = type.mirror;
    const parents = parentBatch(tools.client);
    const batch = familyBatch(tools, { parent, child, link: 'Document__r' });
    return {
        get rows() {
            return batch.rows;
        },
        add({ mirror, mayExist }) {
            const { key } = mirror.document;
            const lines = mirroredLines(mirror).map((line) => ({
                ...OPTIONAL_LINE,
                ...ownLine,
                ...lineRow(line, { mirror, object: child, isNew: true })
            }));
            parents.add(mirror);
            batch.add({
                key,
                parent: {
                    Intacct_Key__c: key,
                    ...OPTIONAL_HEADER,
                    ...ownHeader,
                    ...headerRow(mirror, tools.run.clock.now())
                },
                children: type.includeDetails ? lines : undefined,
                mayExist
            });
        },
        async write() {
            const refusals = await batch.write();
            const refused = new Set(refusals.map(({ key }) => key));
            const ofParents = new Map((await parents.write()).map((one) => [one.key, one]));
            return [...refusals, ...[...ofParents.values()].filter(({ key }) => !refused.has(key))];
        }
    };
}

/** Fields that mappings bring where the document has a value for them. */
function mapped({ incoming }: PulledType, wanted: MappingLevel): SaveRow {
    return Object.fromEntries(
        incoming.flatMap(({ level, salesforceField }) =>
            level === wanted && salesforceField && !salesforceField.includes('.')
                ? [[salesforceField, undefined]]
                : []
        )
    );
}
