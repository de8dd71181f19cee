import TransactionTypeTable from 'c/transactionTypeTable';
import { NOT_SET_UP, type RowProblem, type TypeRow } from 'c/setupUtils';
import { recordEvents, render, type Rendered } from 'test/render';

const row = (values: Partial<TypeRow> = {}): TypeRow => ({
    ...NOT_SET_UP,
    name: 'Sales Order',
    documentClass: 'Order',
    id: 'a01',
    state: 'live',
    isEdited: false,
    hasDraft: false,
    hasMapping: true,
    editPolicy: '',
    createBlocked: '',
    readBlocked: '',
    ...values
});
const show = (rows: TypeRow[], problems: RowProblem[] = []) =>
    render('c-transaction-type-table', TransactionTypeTable, { rows, problems });

function change({ find }: Rendered, dataId: string, value: object): void {
    const control = find(dataId);
    Object.assign(control, value);
    control.dispatchEvent(new CustomEvent('change'));
}

describe('c-transaction-type-table', () => {
    it('shows a row for each type', () => {
        const { root, textOf, find } = show([row({ fromSalesforce: true }), row({ name: 'B' })]);
        expect(root.querySelectorAll('[data-id="row"]')).toHaveLength(2);
        expect(textOf('row')).toMatch(/^Sales OrderOrder/);
        expect(find('fromSalesforce').checked).toBe(true);
        expect(find('toSalesforce').checked).toBe(false);
    });

    it('gives the focus to the button of the map that it is asked for', () => {
        const { element } = show([row(), row({ name: 'B' })]);
        const focused: (string | undefined)[] = [];
        jest.spyOn(HTMLElement.prototype, 'focus').mockImplementation(function (this: HTMLElement) {
            focused.push(this.dataset.name, this.dataset.level);
        });
        (element as unknown as { focusMap(name: string, level: string): void }).focusMap(
            'B',
            'Line'
        );
        expect(focused).toEqual(['B', 'Line']);
    });

    it('offers button and order only for what is created from Salesforce', () => {
        expect(show([row()]).find('button-label')).toBeNull();
        const { find } = show([row({ fromSalesforce: true })]);
        expect(find('button-label').placeholder).toBe('Create Sales Order');
    });

    it.each([
        { dataId: 'fromSalesforce', given: { checked: true }, change: { fromSalesforce: true } },
        { dataId: 'includeDetails', given: { checked: false }, change: { includeDetails: false } },
        { dataId: 'button-label', given: { value: ' Order ' }, change: { buttonLabel: 'Order' } },
        { dataId: 'order', given: { value: '15' }, change: { sortOrder: 15 } },
        { dataId: 'order', given: { value: '' }, change: { sortOrder: undefined } }
    ])('tells a change of $dataId', ({ dataId, given, change: told }) => {
        const table = show([row({ fromSalesforce: true, toSalesforce: true })]);
        const edits = recordEvents(table.element, 'rowedited');
        change(table, dataId, given);
        expect(edits).toEqual([{ name: 'Sales Order', change: told }]);
    });

    it('disables what Intacct does not allow and says why', () => {
        const { find } = show([row({ createBlocked: 'DEFINITION.CONVERT_ONLY' })]);
        expect(find('fromSalesforce').disabled).toBe(true);
        expect(find('reason').content).toContain('only by converting');
        expect(find('toSalesforce').disabled).toBe(false);
    });

    it.each([
        ['all', 'Documents can be changed after they were sent'],
        ['beforePrinting', 'Documents can be changed until they are printed'],
        ['editInDraftOnly', 'Documents can be changed only while they are drafts'],
        ['noEdit', 'Documents cannot be changed after they were sent'],
        ['', undefined]
    ])('says in words when Intacct lets documents be changed: %s', (editPolicy, told) => {
        expect(show([row({ editPolicy })]).textOf('edit-policy')).toBe(told);
    });

    it('lets what is on be switched off although Intacct no longer has it', () => {
        const { find, textOf } = show([row({ state: 'deleted', toSalesforce: true })]);
        expect(find('badge').label).toBe('Deleted in Intacct');
        expect(find('toSalesforce').disabled).toBe(false);
        expect(find('fromSalesforce').disabled).toBe(true);
        expect(textOf('problem')).toBeUndefined();
    });

    it('asks for To Salesforce before the details', () => {
        const { find } = show([row()]);
        expect(find('includeDetails').disabled).toBe(true);
        expect(find('includeDetails').title).toBe('Check To Salesforce first.');
    });

    it('opens the map of a saved row and marks an unpublished draft', () => {
        const table = show([row({ hasDraft: true })]);
        const opened = recordEvents(table.element, 'mapopened');
        table.find('map-lines').click();
        expect(opened).toEqual([{ name: 'Sales Order', level: 'Line' }]);
        expect(table.find('draft').label).toBe('Draft');
    });

    it('opens no map of a row that is not saved', () => {
        const { id: _id, ...unsaved } = row({ state: 'new' });
        const { find } = show([{ ...unsaved, id: undefined }]);
        expect(find('map-header').disabled).toBe(true);
        expect(find('map-header').title).toBe('Save this row first.');
        expect(find('badge').label).toBe('New');
    });

    it('says at its row what keeps it from being saved', () => {
        const { textOf } = show([row()], [{ name: 'Sales Order', code: 'orderInvalid' }]);
        expect(textOf('problem')).toBe('Order is not a whole number from 0 to 9999.');
    });

    it('says that Intacct has no definitions', () => {
        expect(show([]).textOf('empty')).toMatch(/^Intacct has no transaction definitions/);
    });

    it('is accessible', async () => {
        show([
            row({ fromSalesforce: true, hasDraft: true }),
            row({ name: 'Sales Return', createBlocked: 'DEFINITION.CONVERT_ONLY' })
        ]);
        await expect(document.body).toBeAccessible();
    });
});
