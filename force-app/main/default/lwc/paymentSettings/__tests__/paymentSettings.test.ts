import PaymentSettings from 'c/paymentSettings';
import { recordEvents, render } from 'test/render';

const show = (paymentDetails: boolean, showPaymentStatus: boolean) =>
    render('c-payment-settings', PaymentSettings, { paymentDetails, showPaymentStatus });

describe('c-payment-settings', () => {
    it('cannot be switched on without its prerequisite, and says which', () => {
        const { find, textOf } = show(false, false);
        expect(find('details').disabled).toBe(true);
        expect(textOf('prerequisite')).toContain('Order Entry > Setup > Configuration');
    });

    it('can be switched off although the prerequisite has gone', () => {
        expect(show(true, false).find('details').disabled).toBe(false);
    });

    it('tells a change', () => {
        const { element, find, textOf } = show(false, true);
        const edits = recordEvents(element, 'edited');
        find('details').dispatchEvent(new CustomEvent('change', { detail: { checked: true } }));
        expect(edits).toEqual([{ paymentDetails: true }]);
        expect(textOf('prerequisite')).toContain('is enabled');
    });

    it('says where AR payments will be, without a control for them', () => {
        expect(show(false, true).textOf('ar')).toContain('later release');
    });

    it('is accessible', async () => {
        show(false, false);
        await expect(document.body).toBeAccessible();
    });
});
