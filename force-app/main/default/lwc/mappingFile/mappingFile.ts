import { LightningElement, api } from 'lwc';
import type { DraftRow } from 'c/mappingDraftUtils';
import { fromMappingFile, toMappingFile } from 'c/mappingFileUtils';
import { fileSentence } from 'c/mappingWordingService';
import { labels } from './labels';

/** Mistakes shown of a broken file; the rest would not help. */
const MAX_PROBLEMS = 10;

interface FileInput extends HTMLElement {
    readonly files: readonly File[] | FileList | null;
}

/**
 * Moves mappings between orgs as files. Fires `imported` with {rows, transactionType, fileName}, or `refused`
 * with the sentences that say why.
 */
export default class MappingFile extends LightningElement {
    /** Rows to export. */
    @api rows: readonly DraftRow[] = [];
    /** Name of the transaction type. */
    @api typeName = '';
    readonly labels = labels;
    readonly accepted = '.json,application/json';

    handleExportClick(): void {
        const exportedAt = new Date().toISOString();
        const text = toMappingFile(this.rows, { transactionType: this.typeName, exportedAt });
        const link = this.refs?.download as HTMLAnchorElement;
        link.href = `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;
        link.download = `${this.typeName} mapping ${exportedAt.slice(0, 10)}.json`;
        link.click();
    }

    async handleFileChange(event: Event): Promise<void> {
        const input = event.currentTarget as FileInput;
        const [file] = input.files ?? [];
        if (file) {
            await this.read(file);
        }
    }

    private async read(file: File): Promise<void> {
        const text = await file.text().catch(() => undefined);
        if (text === undefined) {
            this.refuse([labels.unreadable]);
            return;
        }
        const read = fromMappingFile(text);
        if (read.ok) {
            const { rows, transactionType } = read;
            const detail = { rows, transactionType, fileName: file.name };
            this.dispatchEvent(new CustomEvent('imported', { detail }));
        } else {
            this.refuse(read.problems.slice(0, MAX_PROBLEMS).map(fileSentence));
        }
    }

    private refuse(sentences: readonly string[]): void {
        this.dispatchEvent(new CustomEvent('refused', { detail: sentences }));
    }
}
