import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import type { IntacctField } from 'c/mappingCheckUtils';
import { typeLabel } from 'c/mappingWordingService';
import { labels } from './labels';

/** Lets a person find a field of a transaction definition; fires `picked` with its path. */
export default class IntacctFieldPicker extends LightningElement {
    @api fields: readonly IntacctField[] = [];
    readonly labels = labels;
    readonly searchLabel = fillLabel(labels.search, 'Intacct');

    get choices() {
        return this.fields
            .map(({ path, label, type }) => ({
                key: path,
                label,
                name: path,
                type: typeLabel(type),
                isLookup: false
            }))
            .sort((a, b) => a.label.localeCompare(b.label));
    }

    handleChosen({ detail }: CustomEvent<{ key: string }>): void {
        this.dispatchEvent(new CustomEvent('picked', { detail: { path: detail.key } }));
    }
}
