import { children, descendants, type Element } from '../source/xml.ts';
import type { Inventory } from './inventory.ts';
import { pathProblem } from './paths.ts';
import { unknown, type Mistake, type Rule } from './rule.ts';

/** Types of the reports that custom objects have of themselves: alone, or a parent with its children. */
const OWN_TYPE = /^(?:CustomEntity){1,2}\$(\w+)(?:\$(\w+))?$/;
/** Columns of such a report that are no fields of the object: its name and who made it when. */
const OWN_COLUMNS = /^(CUST|CHILD)_/;
const COLUMN_ELEMENTS = new Set(['field', 'column', 'groupingColumn']);
/** The number of rows is a column of its own in charts. */
const ROW_COUNT = 'RowCount';

/** A report shows, filters and groups fields that exist, of objects that have reports. */
export const report: Rule = function* ({ root }, inventory) {
    const [type] = children(root, 'reportType');
    const [, own, child] = OWN_TYPE.exec(type?.text ?? '') ?? [];
    if (!type || !own) return;
    const [missing] = [own, child].filter((name) => name && !inventory.objects.has(name));
    const problem = missing
        ? `object ${missing} does not exist`
        : detailProblem(inventory, own, child);
    if (problem) yield { element: type, message: problem };
    else yield* columnMistakes(root, inventory);
};

/** The platform has no reports of a detail without its master. */
function detailProblem(
    { objects }: Inventory,
    own: string,
    child: string | undefined
): string | undefined {
    const fields = [...(objects.get(own)?.fields.values() ?? [])];
    const master = fields.find(({ isMasterDetail }) => isMasterDetail)?.to[0];
    if (child || !master) return undefined;
    return `${own} is a detail: its reports are of type CustomEntityCustomEntity$${master}$${own}`;
}

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
