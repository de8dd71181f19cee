import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ORGANIZATION_ID } from '../../src/org/kernel/organization.ts';
import { sendEvent, type EventOptions } from './pull/sendEvent.ts';
import { PullStack } from './pull/pullStack.ts';

const ORDER = 'Intacct_Sales_Order__c';

describe('an event of Intacct', () => {
    let stack: PullStack;
    let key: string;
    let documentId: string;
    before(async () => {
        stack = await PullStack.open();
        key = await stack.finance.enter('Sales Order');
        ({ documentId } = await stack.finance.read('Sales Order', key));
        await stack.run();
    });
    after(() => stack?.close());

    const send = (name: string, options: Partial<EventOptions> = {}) =>
        sendEvent(
            stack.local.stack.urls.proxy,
            { definition: 'Sales Order', name },
            { organizationId: ORGANIZATION_ID, ...options }
        );
    const settle = async () => {
        await stack.local.control.runJobs();
        const open = "Status__c IN ('Queued', 'Running')";
        const rows = await stack.rows(`SELECT Id FROM Intacct_Sync_Request__c WHERE ${open}`);
        await Promise.all(rows.map((row) => stack.ended(String(row['Id']))));
    };
    const refreshes = () =>
        stack.rows(
            "SELECT Status__c FROM Intacct_Sync_Request__c WHERE Operation__c = 'Refresh Document'"
        );

    it('brings a change without waiting for a schedule', async () => {
        await stack.local.control.advance(2);
        await stack.finance.change('Sales Order', key, { referenceNumber: 'PO-7' });
        assert.deepEqual(await send(documentId), { status: 200, reception: 'queued' });
        await settle();
        assert.equal((await stack.mirror(ORDER, key))?.['Reference_Number__c'], 'PO-7');
    });

    it('is ignored when it is delivered again', async () => {
        assert.equal((await send(documentId, { id: 'event-1' })).reception, 'queued');
        await settle();
        const before = (await refreshes()).length;
        assert.equal((await send(documentId, { id: 'event-1' })).reception, 'duplicate');
        assert.equal((await refreshes()).length, before);
    });

    it('pulls the type when Salesforce does not know the document', async () => {
        const fresh = await stack.finance.enter('Sales Order');
        assert.equal((await send(fresh)).reception, 'queued');
        await settle();
        assert.ok(await stack.mirror(ORDER, fresh));
    });

    it('is ignored when its documents are not brought to Salesforce', async () => {
        const delivery = await sendEvent(
            stack.local.stack.urls.proxy,
            { definition: 'Purchase Order', name: 'Purchase Order-1' },
            { organizationId: ORGANIZATION_ID }
        );
        assert.deepEqual(delivery, { status: 200, reception: 'ignored' });
    });

    const refused: Record<string, Partial<EventOptions>> = {
        'is signed by somebody else': { secret: 'guessed' },
        'covers another body': { signedBody: '{}' },
        'has expired': { expiresAt: Date.now() - 1000 }
    };
    for (const [reason, options] of Object.entries(refused)) {
        it(`is refused when its signature ${reason}`, async () => {
            assert.equal((await send(documentId, options)).status, 401);
        });
    }

    it('is refused for an org that takes no events', async () => {
        const organizationId = '00D000000000009EAA';
        assert.equal((await send(documentId, { organizationId })).status, 404);
    });
});
