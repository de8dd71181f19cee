import DocumentList from 'c/documentList';
import { accountQuery } from 'c/documentService';
import { answer } from 'test/records';
import { render, settle, turn, type Rendered } from 'test/render';
import { wires } from 'test/wires';

const OBJECT = 'Intacct_Sales_Invoice__c';
const QUERY = accountQuery(OBJECT)!;

const invoices = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => ({
        Id: `a0I${from + index}`,
        Name: `SI-${from + index}`
    }));

/** A page of invoices, and where the next begins. */
async function tell(rows: readonly Record<string, unknown>[], endCursor: string | null) {
    const data = answer({ [OBJECT]: rows }) as {
        uiapi: { query: Record<string, Record<string, unknown>> };
    };
    const pageInfo = { hasNextPage: endCursor !== null, endCursor };
    Object.assign(data.uiapi.query[OBJECT]!, { totalCount: 12, pageInfo });
    wires.graphql.answer(QUERY, data);
    await settle();
}

async function show(): Promise<Rendered> {
    const list = render('c-document-list', DocumentList, {
        accountId: '001A',
        objectApiName: OBJECT
    });
    await settle();
    return list;
}

const asked = () => wires.graphql.variablesOf(QUERY)?.after;

describe('c-document-list', () => {
    it('lists the documents with the opportunities they belong to', async () => {
        const list = await show();
        await tell(invoices(1, 2), null);
        expect(list.findAll('c-document-tile')).toMatchObject([
            { document: { number: 'SI-1' }, namesOpportunity: true },
            { document: { number: 'SI-2' } }
        ]);
        expect(list.find('pages')).toBeNull();
    });

    it('goes forward and back a page at a time', async () => {
        const list = await show();
        await tell(invoices(1, 10), 'ten');
        expect(list.find('pages')).toMatchObject({ place: '1 to 10 of 12', isFirst: true });
        await turn(list, 'next');
        expect(asked()).toBe('ten');
        expect(list.find('pages').place).toBe('1 to 10 of 12');
        await tell(invoices(11, 12), null);
        expect(list.find('pages')).toMatchObject({ place: '11 to 12 of 12', isLast: true });
        await turn(list, 'previous');
        expect(asked()).toBeNull();
    });

    it('shows a spinner until it has read, and the error panel when it cannot', async () => {
        const list = await show();
        expect(list.findAll('lightning-spinner')).toHaveLength(1);
        wires.graphql.refuse(QUERY, 'no access');
        await settle();
        expect(list.findAll('c-error-panel')).toHaveLength(1);
    });

    it('is accessible', async () => {
        await show();
        await tell(invoices(1, 10), 'ten');
        await expect(document.body).toBeAccessible();
    });
});
