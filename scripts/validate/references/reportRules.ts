import { children, descendants, type Element } from '../source/xml.ts';
import type { Inventory } from './inventory.ts';
import { pathProblem } from './paths.ts';
import { unknown, type Mistake, type Rule } from './rule.ts';

/** Type of the reports that every custom object has of itself. */
const OWN_TYPE = 'CustomEntity$';
/** Columns of such a report that are no fields of the object: its name and who made it when. */
const OWN_COLUMNS = /^CUST_/;
const COLUMN_ELEMENTS = new Set(['field', 'column', 'groupingColumn']);
/** The number of rows is a column of its own in charts. */
const ROW_COUNT = 'RowCount';

/** A report shows, filters and groups fields that exist. */
export const report: Rule = function* ({ root }, inventory) {
    const type = children(root, 'reportType').find(({ text }) => text.startsWith(OWN_TYPE));
    if (!type) return;
    const object = type.text.slice(OWN_TYPE.length);
    if (!inventory.objects.has(object))
        yield { element: type, message: `object ${object} does not exist` };
    else yield* columnMistakes(root, inventory);
};

/** A dashboard shows reports that exist, by fields that exist. */
export const dashboard: Rule = function* ({ root }, inventory) {
    const reports = [...descendants(root)].filter(({ name }) => name === 'report');
    yield* unknown(reports, inventory.reports, 'report');
    yield* columnMistakes(root, inventory);
};

/** `Intacct_Sync_Request__c.Status__c`: object and field, wherever a column is named. */
function* columnMistakes(root: Element, inventory: Inventory): Generator<Mistake> {
    for (const element of descendants(root)) {
        const { name, text } = element;
        if (!COLUMN_ELEMENTS.has(name) || !text || OWN_COLUMNS.test(text) || text === ROW_COUNT)
            continue;
        const [object = '', ...path] = text.split('.');
        const message = pathProblem(inventory, object, path.join('.'));
        if (message) yield { element, message };
    }
}
