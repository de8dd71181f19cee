import { pathsOf } from './fieldPaths';
import type { FieldMapping, MappingLevel, SourceDocument, SourceRecord } from './types';

/** A field that a mapping row reads and the reader was not given. */
export interface UnreadSource {
    readonly level: MappingLevel;
    /** Name of the mapping row. */
    readonly row: string;
    readonly intacctField: string;
    /** Path from the opportunity, or from its product when the level is Line. */
    readonly path: string;
}

/**
 * Lists what was asked for and not read: fields that the reader may not see, or that exist no more.
 * Salesforce answers both alike; only who may see every field can tell them apart.
 */
export function unreadSources(
    mappings: readonly FieldMapping[],
    { header, lines }: SourceDocument
): UnreadSource[] {
    return mappings.flatMap((row) => {
        const records = row.level === 'Header' ? [header] : lines;
        return pathsOf(row)
            .filter((path) => records.some((record) => isUnread(record, path)))
            .map((path) => ({
                level: row.level,
                row: row.name,
                intacctField: row.intacctField,
                path
            }));
    });
}

function isUnread({ values }: SourceRecord, path: string): boolean {
    return values[path] === undefined;
}

/** Finds a row that reads a field or relationship, whatever the casing; undefined when none does. */
export function rowReading(
    mappings: readonly FieldMapping[],
    name: string
): { readonly row: FieldMapping; readonly path: string } | undefined {
    const isNamed = (segment: string) => segment.toLowerCase() === name.toLowerCase();
    return mappings
        .flatMap((row) => pathsOf(row).map((path) => ({ row, path })))
        .find(({ path }) => path.split('.').some(isNamed));
}
