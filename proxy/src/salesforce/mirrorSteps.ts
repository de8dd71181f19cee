import { mirrorObjects } from '../domain/mirrorObject.ts';
import type { SalesDocumentLine } from '../domain/salesDocument.ts';
import type { Mirror } from '../ports/syncOrg.ts';
import { updateStep, type Step } from './composite.ts';
import { headerRow, lineRow } from './mirrorRows.ts';

const ROWS_PER_COLLECTION = 200;
const COLLECTIONS_PER_CALL = 5;

/**
 * Plans the calls that bring a mirror up to its document.
 *
 * in      record ids of the lines that Salesforce has, by Intacct key
 * out     one list of steps per call, each starting with the header; lines in collections of 200, at
 *         most 5 a call; lines that left the document are deleted
 */
export function mirrorCalls(
    mirror: Mirror,
    presentLines: ReadonlyMap<string, string>,
    now: Date
): Step[][] {
    const { header, line: object } = mirrorObjects(mirror.type.documentClass);
    const { document } = mirror;
    const address = `${header}/Intacct_Key__c/${encodeURIComponent(document.key)}`;
    const headerStep = updateStep('header', address, headerRow(mirror, now));
    const rows = mirroredLines(mirror).map((line) =>
        lineRow(line, { mirror, object, isNew: !presentLines.has(line.key) })
    );
    const upserts = chunks(rows, ROWS_PER_COLLECTION).map(
        (records, index): Step => ({
            referenceId: `lines${index + 1}`,
            method: 'PATCH',
            path: `/composite/sobjects/${object}/Intacct_Key__c`,
            body: { allOrNone: true, records }
        })
    );
    const deletions = chunks(goneLines(mirror, presentLines), ROWS_PER_COLLECTION).map(
        (ids, index): Step => ({
            referenceId: `gone${index + 1}`,
            method: 'DELETE',
            path: `/composite/sobjects?ids=${ids.join(',')}&allOrNone=true`
        })
    );
    const groups = chunks([...upserts, ...deletions], COLLECTIONS_PER_CALL);
    return (groups.length > 0 ? groups : [[]]).map((steps) => [headerStep, ...steps]);
}

/** The lines that the mirror carries: none where the type is brought without details. */
export function mirroredLines({ type, document }: Mirror): readonly SalesDocumentLine[] {
    return type.includeDetails ? document.lines : [];
}

function goneLines(mirror: Mirror, presentLines: ReadonlyMap<string, string>): string[] {
    const keys = new Set(mirror.document.lines.map(({ key }) => key));
    return mirror.type.includeDetails
        ? [...presentLines].flatMap(([key, id]) => (keys.has(key) ? [] : [id]))
        : [];
}

function chunks<T>(all: readonly T[], size: number): T[][] {
    return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
        all.slice(index * size, (index + 1) * size)
    );
}
