import ConvertButton from 'c/convertButton';
import ConvertTransactionModal from 'c/convertTransactionModal';
import { mayCreate } from 'c/permissionService';
import { recordEvents, render, settle } from 'test/render';

jest.mock('c/permissionService', () => ({ mayCreate: jest.fn() }));

const CONFIGURATION = {
    syncEnabled: true,
    oneToOne: false,
    types: [
        { id: 'quote', name: 'Sales Quote', documentClass: 'Quote' },
        { id: 'order', name: 'Sales Order', documentClass: 'Order' },
        { id: 'invoice', name: 'Sales Invoice', documentClass: 'Invoice' }
    ]
};
const QUOTE = {
    id: 'a0D1',
    documentClass: 'Quote',
    number: 'SQ-1',
    typeId: 'quote',
    state: 'Pending',
    isDeleted: false
};
const ORDER = { documentClass: 'Order', typeId: 'order' };

const show = (
    values: Record<string, unknown> = {},
    configuration: Record<string, unknown> = {},
    isCompact = false
) =>
    render('c-convert-button', ConvertButton, {
        document: { ...QUOTE, ...values },
        configuration: { ...CONFIGURATION, ...configuration },
        isCompact
    });

describe('c-convert-button', () => {
    let opened: jest.SpyInstance;

    beforeEach(() => {
        jest.mocked(mayCreate).mockReturnValue(true);
        opened = jest.spyOn(ConvertTransactionModal, 'open').mockResolvedValue(undefined);
    });

    it('converts forward only, to types that the user may create', () => {
        show().find('convert').click();
        expect(targets(opened)).toEqual(['order', 'invoice']);
        show(ORDER).find('convert').click();
        expect(targets(opened)).toEqual(['invoice']);
    });

    it('tells its page when the window has been closed', async () => {
        const button = show();
        const events = recordEvents(button.element, 'converted');
        button.find('convert').click();
        await settle();
        expect(events).toHaveLength(1);
    });

    it('is not offered to somebody who may create none of the targets', () => {
        jest.mocked(mayCreate).mockImplementation((documentClass) => documentClass === 'Quote');
        expect(show().find('convert')).toBeNull();
    });

    it('is not offered where nothing follows, nor for a deleted document', () => {
        const invoice = { documentClass: 'Invoice', typeId: 'invoice' };
        expect(show(invoice).find('convert')).toBeNull();
        expect(show({ isDeleted: true }).find('convert')).toBeNull();
    });

    it.each(['Pending', 'Partially Converted', 'partiallyConverted'])(
        'converts a document that is %s',
        (state) => {
            expect(show({ state }).find('convert').disabled).toBe(false);
        }
    );

    it.each(['Draft', 'Converted', 'Closed'])('says that %s stands in the way', (state) => {
        const button = show({ state });
        expect(button.find('convert').disabled).toBe(true);
        expect(button.textOf('reason')).toContain(`while it is ${state.toLowerCase()}`);
    });

    it('converts nothing while sync is switched off', () => {
        const button = show({}, { syncEnabled: false });
        expect(button.find('convert').disabled).toBe(true);
        expect(button.textOf('reason')).toMatch(/^Synchronization with Intacct is/);
    });

    it('takes no place in a list while the document cannot be converted', () => {
        expect(show({}, {}, true).find('convert')).not.toBeNull();
        expect(show({ state: 'Closed' }, {}, true).find('convert')).toBeNull();
    });

    it('is accessible', async () => {
        show({ state: 'Draft' });
        await expect(document.body).toBeAccessible();
    });
});

function targets(opened: jest.SpyInstance): string[] {
    const [options] = opened.mock.lastCall as [{ targets: { id: string }[] }];
    return options.targets.map(({ id }) => id);
}
