import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { SalesDocumentOrg, type ApiError } from './salesDocumentOrg.ts';

const SENT = { Sync_Status__c: 'Synced', Intacct_Key__c: 'by hand' };

let org: SalesDocumentOrg;
let complete: Record<
    'Transaction_Type__c' | 'Account__c' | 'Opportunity__c' | 'Document_Date__c',
    string
>;
before(async () => {
    org = await SalesDocumentOrg.open();
    complete = {
        Transaction_Type__c: await org.transactionType('Sales Order', 'Order'),
        Account__c: await org.account('Acme'),
        Opportunity__c: await org.opportunity('Racks for Acme'),
        Document_Date__c: '2026-11-24'
    };
});
after(() => org.close());

async function completeDraft(): Promise<string> {
    const document = await org.draft(complete);
    await org.line(document);
    return document;
}

async function queued(): Promise<string> {
    const document = await completeDraft();
    await org.send(document);
    return document;
}

async function synced(): Promise<string> {
    const document = await queued();
    await org.sync(document);
    return document;
}

/** One of the errors names the field, or says in its message what is to be done. */
function refusal(expected: string | RegExp) {
    return ({ data }: { data: ApiError | readonly ApiError[] }) => {
        const errors = [data].flat();
        const said = (error: ApiError): boolean =>
            error.errorCode === 'FIELD_CUSTOM_VALIDATION_EXCEPTION' &&
            (typeof expected === 'string'
                ? error.fields.includes(expected)
                : expected.test(error.message));
        assert.ok(errors.some(said), JSON.stringify(errors));
        return true;
    };
}

const locked = refusal(/no longer be changed here/);

describe('a draft of a Sales Document', () => {
    it('belongs to the rep, who may fill in all that is sent, and counts its lines', async () => {
        const document = await org.draft({
            ...complete,
            Due_Date__c: '2026-12-24',
            Reference_Number__c: 'PO 7',
            Currency_Code__c: 'USD',
            Source_Object__c: 'Account',
            Source_Record_Id__c: complete.Account__c
        });
        const line = await org.line(document);
        await org.editLine(line, {
            Line_Number__c: 1,
            Description__c: 'Oak',
            Unit__c: 'Each',
            Unit_Price__c: 12.5,
            Discount_Percent__c: 10,
            Location_Id__c: 'L1',
            Department_Id__c: 'D1',
            Class_Id__c: 'C1'
        });
        await org.edit(document, { Name: 'Newer racks' });
        const { Name, Sync_Status__c, Line_Count__c, Document_Class__c } = await org.read(document);
        assert.deepEqual(
            [Name, Sync_Status__c, Line_Count__c, Document_Class__c],
            ['Newer racks', 'Draft', 1, 'Order']
        );
    });

    for (const field of ['Intacct_Key__c', 'Total__c', 'State__c', 'Sync_Error__c']) {
        it(`leaves ${field} to Intacct`, async () => {
            const document = await org.draft();
            const change = org.edit(document, { [field]: field === 'Total__c' ? 1 : 'mine' });
            await assert.rejects(change, /INVALID_FIELD_FOR_INSERT_UPDATE|INSUFFICIENT_ACCESS/);
        });
    }

    it('cannot be tied to a request by the rep', async () => {
        const document = await queued();
        const { Sync_Request__c } = await org.read(document);
        await assert.rejects(
            org.edit(await completeDraft(), { Sync_Request__c }),
            /INVALID_FIELD_FOR_INSERT_UPDATE|INSUFFICIENT_ACCESS/
        );
    });

    it('leaves to the flow and the rep what the integration user has no need to write', async () => {
        const document = await org.draft();
        for (const field of ['Sync_Request__c', 'Sync_Error__c', 'Source_Record_Id__c']) {
            await assert.rejects(
                org.edit(document, { [field]: null }, org.proxy),
                /INVALID_FIELD_FOR_INSERT_UPDATE|INSUFFICIENT_ACCESS/
            );
        }
    });

    it('cannot be changed by a rep it does not belong to', async () => {
        const document = await org.draft();
        const { records } = await org.admin.query<{ Id: string }>(
            "SELECT Id FROM User WHERE Username = 'admin@local.test'"
        );
        await org.edit(document, { OwnerId: records[0]!.Id }, org.admin);
        await assert.rejects(org.edit(document, { Name: 'mine' }), /insufficient access/i);
    });

    it('can be deleted by the rep, with its lines', async () => {
        const document = await completeDraft();
        await org.remove('document', document);
        await assert.rejects(org.read(document));
    });
});

describe('the status of a Sales Document', () => {
    it('goes to Ready and back to Draft by the rep’s hand', async () => {
        const document = await completeDraft();
        await org.edit(document, { Sync_Status__c: 'Ready' });
        await org.edit(document, { Sync_Status__c: 'Draft' });
        assert.equal(await org.status(document), 'Draft');
    });

    for (const field of ['Transaction_Type__c', 'Account__c', 'Document_Date__c'] as const) {
        it(`needs ${field} to be Ready`, async () => {
            const document = await org.draft({ ...complete, [field]: null });
            await org.line(document);
            await assert.rejects(org.edit(document, { Sync_Status__c: 'Ready' }), refusal(field));
        });
    }

    it('needs a line to be Ready, and to stay so', async () => {
        const document = await org.draft(complete);
        const ready = () => org.edit(document, { Sync_Status__c: 'Ready' });
        await assert.rejects(ready(), refusal(/at least one line/));
        const line = await org.line(document);
        await ready();
        await assert.rejects(org.remove('line', line), refusal(/at least one line/));
    });

    for (const status of ['Queued', 'Synced', 'Changed', 'Error']) {
        it(`cannot be set to ${status} by hand, nor be so from the start`, async () => {
            const document = await completeDraft();
            const byHand = { ...SENT, Sync_Status__c: status };
            for (const person of [org.rep, org.admin]) {
                const values = person === org.rep ? { Sync_Status__c: status } : byHand;
                const change = org.edit(document, values, person);
                await assert.rejects(change, refusal('Sync_Status__c'));
            }
            const creation = org.draft({ ...complete, Sync_Status__c: status });
            await assert.rejects(creation, refusal('Sync_Status__c'));
        });
    }

    it('cannot be taken back by hand while a request carries the document', async () => {
        const document = await queued();
        for (const status of ['Draft', 'Ready', 'Error']) {
            const change = org.edit(document, { Sync_Status__c: status });
            await assert.rejects(change, refusal('Sync_Status__c'));
        }
    });

    it('becomes Synced by the integration user, with the key of Intacct and never without', async () => {
        const document = await queued();
        const keyless = org.edit(document, { Sync_Status__c: 'Synced' }, org.proxy);
        await assert.rejects(keyless, refusal('Sync_Status__c'));
        await org.sync(document, { Name: 'SO-1' });
        assert.equal(await org.status(document), 'Synced');
    });

    it('stays in order for the integration user too', async () => {
        const document = await completeDraft();
        for (const status of ['Queued', 'Error']) {
            const change = org.edit(document, { Sync_Status__c: status }, org.proxy);
            await assert.rejects(change, refusal('Sync_Status__c'));
        }
    });

    it('can be taken back to Draft once the request that carried the document is gone', async () => {
        const document = await queued();
        const { Sync_Request__c } = await org.read(document);
        await org.admin.sobject('Intacct_Sync_Request__c').destroy(String(Sync_Request__c));
        await org.edit(document, { Sync_Status__c: 'Draft' });
        assert.equal(await org.status(document), 'Draft');
    });
});

for (const [how, make] of [
    ['queued', queued],
    ['sent', synced]
] as const) {
    describe(`a Sales Document that is ${how}`, () => {
        let document: string;
        let line: string;
        before(async () => {
            document = await make();
            const { records } = await org.admin.query<{ Id: string }>(
                `SELECT Id FROM Intacct_Sales_Document_Line__c WHERE Document__c = '${document}'`
            );
            line = records[0]!.Id;
        });

        for (const values of [
            { Name: 'other' },
            { Account__c: null },
            { Opportunity__c: null },
            { Document_Date__c: '2027-01-01' },
            { Due_Date__c: '2027-01-01' },
            { Reference_Number__c: 'PO 8' },
            { Currency_Code__c: 'EUR' },
            { Transaction_Type__c: null },
            { Source_Record_Id__c: 'another' },
            { Source_Object__c: 'Case' }
        ]) {
            it(`keeps ${Object.keys(values).join()} from everybody`, async () => {
                for (const person of [org.rep, org.admin]) {
                    await assert.rejects(org.edit(document, values, person), locked);
                }
            });
        }

        it('keeps its lines from being changed, added, moved and deleted', async () => {
            await assert.rejects(org.editLine(line, { Quantity__c: 3 }), locked);
            await assert.rejects(org.line(document), locked);
            await assert.rejects(org.editLine(line, { Document__c: await org.draft() }), locked);
            await assert.rejects(org.remove('line', line), locked);
        });

        it('cannot be deleted', async () => {
            for (const person of [org.rep, org.admin]) {
                await assert.rejects(
                    org.remove('document', document, person),
                    /cannot be deleted here/
                );
            }
        });

        it('can be written by the integration user, lines included', async () => {
            await org.sync(document, { Document_Date__c: '2026-11-25', Total__c: 25 });
            const added = await org.line(document, org.proxy);
            await org.remove('line', added, org.proxy);
            assert.equal((await org.read(document))['Document_Date__c'], '2026-11-25');
        });
    });
}
