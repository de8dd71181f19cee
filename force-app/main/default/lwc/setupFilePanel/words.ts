import { fillLabel } from 'c/formatUtils';
import type { FileMistake, ImportedEdits } from 'c/setupFileUtils';
import { labels } from './labels';

/** Says why a file cannot be imported. */
export function mistakeText(mistake: FileMistake): string {
    return fillLabel(labels[mistake.code], 'about' in mistake ? mistake.about : '');
}

/** Says what importing a file comes to, one sentence for each kind of outcome. */
export function outcomeTexts({ edits, unknownTypes, typesWithDraft }: ImportedEdits): string[] {
    const names = new Set([...Object.keys(edits.types), ...Object.keys(edits.mappings)]);
    const settings = Object.keys(edits.settings).length > 0 ? [labels.settings] : [];
    const changes = [...settings, ...names];
    const sentences = [
        ...sentence(labels.changes, changes),
        ...sentence(labels.unknown, unknownTypes),
        ...sentence(labels.hasDraft, typesWithDraft)
    ];
    return sentences.length > 0 ? sentences : [labels.same];
}

function sentence(label: string, what: readonly string[]): string[] {
    return what.length > 0 ? [fillLabel(label, what.join(', '))] : [];
}
