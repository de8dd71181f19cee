import { fieldAt, type IntacctDefinition } from 'c/mappingCheckUtils';
import {
    addRow,
    changeRow,
    moveRow,
    removeRow,
    type DraftRow,
    type RowChange,
    type Target
} from 'c/mappingDraftUtils';
import type { Workflow } from 'c/mappingSourceService';

/** What the rows below tell, by the name of the event. */
export type RowEvent =
    | { readonly type: 'rowadded'; readonly detail: Target }
    | {
          readonly type: 'rowchanged';
          readonly detail: { readonly key: string; readonly change: RowChange };
      }
    | {
          readonly type: 'rowmoved';
          readonly detail: { readonly key: string; readonly step: -1 | 1 };
      }
    | { readonly type: 'rowremoved'; readonly detail: { readonly key: string } };

const MAX_NAME = 80;

/** Carries out what somebody did in the list of fields of one workflow. */
export function applyRowEvent(
    rows: readonly DraftRow[],
    event: RowEvent,
    names: {
        readonly typeName: string;
        readonly definition: IntacctDefinition | undefined;
        readonly newKey: string;
        readonly workflow: Workflow;
    }
): readonly DraftRow[] {
    switch (event.type) {
        case 'rowadded': {
            const field = names.definition && fieldAt(names.definition, event.detail);
            const name = `${names.typeName}: ${field?.label ?? event.detail.intacctField}`;
            return addRow(rows, event.detail, {
                key: names.newKey,
                name: name.slice(0, MAX_NAME),
                direction: field?.readOnly ? 'From Intacct' : 'To Intacct',
                workflow: names.workflow
            });
        }
        case 'rowchanged':
            return changeRow(rows, event.detail.key, event.detail.change);
        case 'rowmoved':
            return moveRow(rows, event.detail.key, event.detail.step);
        case 'rowremoved':
            return removeRow(rows, event.detail.key);
    }
}
