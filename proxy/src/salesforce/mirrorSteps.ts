import type { SalesDocumentLine } from '../domain/salesDocument.ts';
import type { Mirror } from '../ports/syncOrg.ts';
import { updateStep, type Step } from './composite.ts';
import { headerRow, lineRow } from './mirrorRows.ts';
import { parentUpdates } from './parentFields.ts';

const ROWS_PER_COLLECTION = 200;
const COLLECTIONS_PER_CALL = 5;

/**
 * Plans the calls that bring a mirror up to its document.
 *
 * in      record ids of the lines that Salesforce has, by Intacct key; a prefix for the names of the
 *         steps where several mirrors share a call
 * out     one list of steps per call, each starting with the header; lines in collections of 200, at
 *         most 5 a call; what was drafted is found by its record id, lines that left the document are
 *         deleted
 */
export function mirrorCalls(
    mirror: Mirror,
    presentLines: ReadonlyMap<string, string>,
    now: Date,
    prefix = ''
): Step[][] {
    const { line: object } = mirror.type.mirror;
    const { draft } = mirror;
    const lines = mirroredLines(mirror);
    const drafted = lines.flatMap((line) => {
        const Id = draft?.lineIds.get(line.key);
        return Id ? [{ ...lineRow(line, { mirror, object, isNew: false }), Id }] : [];
    });
    const others = lines
        .filter(({ key }) => !draft?.lineIds.has(key))
        .map((line) => lineRow(line, { mirror, object, isNew: !presentLines.has(line.key) }));
    const updates = collections(`${prefix}drafted`, '/composite/sobjects', drafted);
    const byKey = `/composite/sobjects/${object}/Intacct_Key__c`;
    const upserts = collections(`${prefix}lines`, byKey, others);
    const deletions = chunks(goneLines(mirror, presentLines), ROWS_PER_COLLECTION).map(
        (ids, index): Step => ({
            referenceId: `${prefix}gone${index + 1}`,
            method: 'DELETE',
            path: `/composite/sobjects?ids=${ids.join(',')}&allOrNone=true`
        })
    );
    const groups = chunks([...updates, ...upserts, ...deletions], COLLECTIONS_PER_CALL);
    const headerStep = stepOfHeader(mirror, `${prefix}header`, now);
    const parents = parentSteps(mirror, prefix);
    return (groups.length > 0 ? groups : [[]]).map((steps) => [headerStep, ...parents, ...steps]);
}

function stepOfHeader(mirror: Mirror, referenceId: string, now: Date): Step {
    const { type, document, draft } = mirror;
    const { header } = type.mirror;
    const row = headerRow(mirror, now);
    return draft
        ? updateStep(referenceId, `${header}/${draft.id}`, { ...row, Intacct_Key__c: document.key })
        : updateStep(
              referenceId,
              `${header}/Intacct_Key__c/${encodeURIComponent(document.key)}`,
              row
          );
}

function collections(name: string, path: string, rows: readonly object[]): Step[] {
    return chunks(rows, ROWS_PER_COLLECTION).map((records, index) => ({
        referenceId: `${name}${index + 1}`,
        method: 'PATCH',
        path,
        body: { allOrNone: true, records }
    }));
}

function parentSteps(mirror: Mirror, prefix: string): Step[] {
    return parentUpdates(mirror).map(({ object, id, fields }) =>
        updateStep(`${prefix}${object}`, `${object}/${id}`, fields)
    );
}

/** Puts plans into as few calls as their collections allow, in order. */
export function joined(plans: readonly Step[][]): Step[][] {
    return plans.reduce<Step[][]>((calls, steps) => {
        const last = calls.at(-1);
        const fits = last && collectionsIn(last) + collectionsIn(steps) <= COLLECTIONS_PER_CALL;
        return fits ? [...calls.slice(0, -1), [...last, ...steps]] : [...calls, steps];
    }, []);
}

function collectionsIn(steps: readonly Step[]): number {
    return steps.filter(({ path }) => path.startsWith('/composite/sobjects')).length;
}

/** The lines that the mirror carries: none where the type is brought without details. */
export function mirroredLines({ type, document }: Mirror): readonly SalesDocumentLine[] {
    return type.includeDetails ? document.lines : [];
}

function goneLines(mirror: Mirror, presentLines: ReadonlyMap<string, string>): string[] {
    const keys = new Set(mirror.document.lines.map(({ key }) => key));
    const surplus = mirror.draft?.surplusLineIds ?? [];
    return mirror.type.includeDetails
        ? [...[...presentLines].flatMap(([key, id]) => (keys.has(key) ? [] : [id])), ...surplus]
        : [];
}

function chunks<T>(all: readonly T[], size: number): T[][] {
    return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
        all.slice(index * size, (index + 1) * size)
    );
}
