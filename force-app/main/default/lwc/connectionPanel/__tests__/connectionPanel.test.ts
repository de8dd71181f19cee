import ConnectionPanel from 'c/connectionPanel';
import { executeMutation } from 'lightning/graphql';
import { recordEvents, render, settle, type Rendered } from 'test/render';

const mutate = jest.mocked(executeMutation);
const settings = {
    id: 'a00',
    values: {},
    connection: {
        companyId: 'ACME-US',
        baseCurrency: 'USD',
        showPaymentStatus: true,
        lastConnectedAt: '2026-11-24T08:00:00.000Z',
        failure: ''
    }
};
const found = {
    companyId: 'ACME-US',
    companyName: 'Acme Corporation',
    baseCurrency: 'USD',
    multiCurrency: false,
    showPaymentStatus: true,
    latencyMs: 180
};
const content = { entities: [{ id: '100', name: 'West' }, { id: '200' }], remedies: [] };

const show = (given: object = settings) =>
    render('c-connection-panel', ConnectionPanel, { settings: given });

async function answer(panel: Rendered, detail: object): Promise<void> {
    const failed = { ok: false, message: '', detail: '', content: undefined, values: {} };
    panel
        .findAll('c-intacct-ask')[0]
        ?.dispatchEvent(new CustomEvent('answer', { detail: { ...failed, ...detail } }));
    await settle();
}
const succeed = (panel: Rendered, values: object = {}, more: object = {}) =>
    answer(panel, {
        ok: true,
        values: { ...found, ...values },
        content: { ...content, ...more }
    });
const saved = () =>
    (mutate.mock.calls[0]?.[0].variables?.input0 as Record<string, unknown> | undefined)
        ?.Intacct_Settings__c;

describe('c-connection-panel', () => {
    beforeEach(() => {
        mutate.mockReset();
        mutate.mockResolvedValue({ data: { uiapi: {} } });
    });

    it('tests the connection as soon as it is shown', () => {
        const panel = show();
        expect(panel.findAll('c-intacct-ask')[0]?.question).toBe('TestConnection');
        expect(panel.textOf('summary')).toBe('ACME-US · USD');
    });

    it('says that nothing was ever connected', () => {
        const panel = show({
            ...settings,
            connection: { ...settings.connection, companyId: '', baseCurrency: '' }
        });
        expect(panel.textOf('summary')).toBe('Not connected to Intacct yet.');
    });

    it('shows the company, keeps it and tells the page', async () => {
        const panel = show();
        const tested = recordEvents(panel.element, 'tested');
        await succeed(panel);
        expect(panel.textOf('companyName')).toBe('Acme Corporation');
        expect(panel.textOf('entities')).toBe('West, 200');
        expect(panel.textOf('latency')).toBe('180 ms');
        expect(saved()).toMatchObject({
            Company_Id__c: 'ACME-US',
            Base_Currency__c: 'USD',
            Show_Payment_Status__c: true,
            Connection_Status__c: 'Connected'
        });
        expect(tested).toMatchObject([{ companyId: 'ACME-US', entities: ['West', '200'] }]);
    });

    it('says what has to be set right in Intacct', async () => {
        const panel = show();
        await succeed(
            panel,
            { showPaymentStatus: false },
            {
                remedies: [
                    { code: 'INTACCT.PAYMENT_STATUS_HIDDEN', params: {}, message: 'English' },
                    { code: 'INTACCT.OF_ANOTHER_RELEASE', params: {}, message: 'As told.' }
                ]
            }
        );
        const texts = panel.findAll('[data-id="remedy"]').map((one) => one.textContent);
        expect(texts[0]).toContain('Show payment status');
        expect(texts[1]).toBe('As told.');
    });

    it('says why it failed and keeps that, without forgetting the company', async () => {
        const panel = show();
        const tested = recordEvents(panel.element, 'tested');
        await answer(panel, {
            code: 'PROXY.UNREACHABLE',
            message: 'No proxy.',
            detail: 'HTTP 502'
        });
        expect(panel.textOf('failure')).toMatch(/^No proxy\..*HTTP 502$/);
        expect(panel.textOf('summary')).toBe('ACME-US · USD');
        expect(saved()).toEqual({ Connection_Status__c: 'No proxy.' });
        expect(tested).toEqual([null]);
    });

    it('keeps another company only when somebody says so', async () => {
        const panel = show();
        await succeed(panel, { companyId: 'ACME-TEST' });
        expect(panel.textOf('other-company')).toContain('ACME-US');
        expect(mutate).not.toHaveBeenCalled();
        panel.find('use-company').click();
        await settle();
        expect(saved()).toMatchObject({ Company_Id__c: 'ACME-TEST' });
    });

    it('shows what the org refused to keep', async () => {
        mutate.mockResolvedValue({ errors: [{ message: 'No access to the settings.' }] });
        const panel = show();
        await succeed(panel);
        expect(panel.findAll('c-error-panel')).toHaveLength(1);
    });

    it('tests again on a click, one test at a time, and keeps the focus on the button', async () => {
        const panel = show();
        const ask = panel.findAll('c-intacct-ask')[0]!;
        const again = jest.fn();
        ask.ask = again;
        await succeed(panel);
        panel.find('test').click();
        panel.find('test').click();
        await settle();
        expect(again).toHaveBeenCalledTimes(1);
        expect(panel.find('test').disabled).toBeFalsy();
    });

    it('is accessible', async () => {
        const panel = show();
        await succeed(panel, {}, { remedies: [{ code: 'X', params: {}, message: 'Mend it.' }] });
        await expect(document.body).toBeAccessible();
    });
});
