import DocumentChain from 'c/documentChain';
import { CHAIN_QUERY, PAYMENTS_QUERY, type DocumentHeader } from 'c/documentService';
import { answer } from 'test/records';
import { render, settle, type Rendered } from 'test/render';
import { wires } from 'test/wires';

const mirror = (number: string, type: string, source?: string) => ({
    Id: `id of ${number}`,
    Name: number,
    Document_Id__c: `${type}-${number}`,
    Source_Document_Id__c: source ?? null,
    State__c: 'Pending'
});
const QUOTE = mirror('SQ-1', 'Sales Quote');
const ORDER = mirror('SO-1', 'Sales Order', 'Sales Quote-SQ-1');
const INVOICE = {
    ...mirror('SI-1', 'Sales Invoice', 'Sales Order-SO-1'),
    Payment_Status__c: 'Partially Paid'
};
const SALE = {
    Intacct_Sales_Quote__c: [QUOTE],
    Intacct_Sales_Order__c: [ORDER],
    Intacct_Sales_Invoice__c: [INVOICE]
};

function header(
    { Id, Name, Document_Id__c, Source_Document_Id__c, State__c }: ReturnType<typeof mirror>,
    documentClass: DocumentHeader['documentClass']
) {
    return {
        id: Id,
        documentClass,
        number: Name,
        documentId: Document_Id__c,
        sourceDocumentId: Source_Document_Id__c ?? undefined,
        state: State__c,
        isDeleted: false
    };
}

interface Given {
    current?: object;
    documents?: Record<string, Record<string, unknown>[]>;
    payments?: Record<string, unknown>[];
}

async function show({ current = header(ORDER, 'Order'), documents = SALE, payments }: Given = {}) {
    const chain = render('c-document-chain', DocumentChain, { document: current });
    await settle();
    wires.graphql.answer(CHAIN_QUERY, answer(documents));
    await settle();
    if (payments) {
        wires.graphql.answer(PAYMENTS_QUERY, answer({ Intacct_AR_Payment_Line__c: payments }));
        await settle();
    }
    return chain;
}

const payment = (number: string) => ({
    Id: `line of ${number}`,
    Payment__r: { Id: `id of ${number}`, Name: number }
});
const steps = ({ findAll }: Rendered) =>
    findAll('[data-id="step"]').map((step) => {
        const link = step.querySelector('c-record-link') as { label?: string } | null;
        const text = step.textContent?.replace(/\s+/g, ' ').trim() ?? '';
        return link ? `${text} -> ${link.label}` : text;
    });

describe('c-document-chain', () => {
    it('links what the document comes from and what it has become, in the order of a sale', async () => {
        expect(steps(await show({ payments: [payment('CHK-1')] }))).toEqual([
            'QuotePending -> SQ-1',
            'OrderSO-1Pending',
            'InvoicePending -> SI-1',
            'PaymentPartially paid -> CHK-1'
        ]);
    });

    it('marks the document on show', async () => {
        const { findAll } = await show();
        expect(findAll('[aria-current="step"] strong').map((one) => one.textContent)).toEqual([
            'SO-1'
        ]);
    });

    it('shows what may follow as missing, and nothing of a step that the sale never had', async () => {
        const lone = { current: header(mirror('SO-7', 'Sales Order'), 'Order'), documents: {} };
        const chain = await show(lone);
        expect(steps(chain)).toEqual([
            'OrderSO-7Pending',
            'InvoiceInvoice: not yet',
            'PaymentPayment: not yet'
        ]);
        expect(chain.findAll('.missing')).toHaveLength(2);
    });

    it('says how many payments there are and leads to the last', async () => {
        const chain = await show({ payments: [payment('CHK-1'), payment('EFT-2')] });
        const [, , last] = chain.findAll('c-record-link');
        expect(last).toMatchObject({ label: '2 payments', recordId: 'id of EFT-2' });
    });

    it('names a source that has not come to Salesforce, without a link', async () => {
        const chain = await show({ documents: {} });
        expect(steps(chain)[0]).toBe('Sales Quote-SQ-1');
        expect(chain.findAll('[title="Only in Intacct"]')).toHaveLength(1);
    });

    it('leaves out another order that was made from the same quote', async () => {
        const other = mirror('SO-2', 'Sales Order', 'Sales Quote-SQ-1');
        const documents = { ...SALE, Intacct_Sales_Order__c: [ORDER, other] };
        expect(steps(await show({ documents })).join()).not.toContain('SO-2');
    });

    it('asks further until an answer names no new document', async () => {
        await show({ current: header(QUOTE, 'Quote'), documents: {} });
        const asked = () => wires.graphql.variablesOf(CHAIN_QUERY);
        expect(asked()).toEqual({ documentIds: ['Sales Quote-SQ-1'] });
        wires.graphql.answer(CHAIN_QUERY, answer({ Intacct_Sales_Order__c: [ORDER] }));
        await settle();
        expect(asked()).toEqual({ documentIds: ['Sales Order-SO-1', 'Sales Quote-SQ-1'] });
    });

    it('ends with a document of the company’s own, which has no usual next step', async () => {
        const current = header(mirror('SR-1', 'Sales Return'), 'Other');
        expect(steps(await show({ current, documents: {} }))).toEqual([
            'Other documentSR-1Pending'
        ]);
    });

    it('shows the error panel when the chain cannot be read', async () => {
        const chain = render('c-document-chain', DocumentChain, {
            document: header(ORDER, 'Order')
        });
        await settle();
        wires.graphql.refuse(CHAIN_QUERY, 'no access');
        await settle();
        expect(chain.findAll('c-error-panel')).toHaveLength(1);
    });

    it('is accessible', async () => {
        await show({ payments: [payment('CHK-1')] });
        await expect(document.body).toBeAccessible();
    });
});
