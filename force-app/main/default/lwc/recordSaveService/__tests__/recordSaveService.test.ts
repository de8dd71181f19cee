import { createdBy, saveTogether } from 'c/recordSaveService';
import { executeMutation } from 'lightning/graphql';

const mutate = jest.mocked(executeMutation);
const sent = () => mutate.mock.calls[0]?.[0];

describe('saveTogether', () => {
    beforeEach(() => {
        mutate.mockReset();
        mutate.mockResolvedValue({ data: { uiapi: { record0: { Record: { Id: 'a01' } } } } });
    });

    it('saves everything in one transaction', async () => {
        await saveTogether([
            { kind: 'create', objectApiName: 'Type__c', fields: { Name: 'Sales Order' } },
            { kind: 'update', objectApiName: 'Type__c', id: 'a02', fields: { Name: 'Order' } },
            { kind: 'delete', objectApiName: 'Map__c', id: 'a03' }
        ]);
        expect(mutate).toHaveBeenCalledTimes(1);
        expect(String(sent()?.query)).toContain('allOrNone: true');
        expect(sent()?.variables).toEqual({
            input0: { Type__c: { Name: 'Sales Order' } },
            input1: { Id: 'a02', Type__c: { Name: 'Order' } },
            input2: { Id: 'a03' }
        });
    });

    it('lets a record refer to one that is created before it', async () => {
        await saveTogether([
            { kind: 'create', objectApiName: 'Type__c', fields: { Name: 'Sales Order' } },
            { kind: 'create', objectApiName: 'Map__c', fields: { Type__c: createdBy(0) } }
        ]);
        expect(String(sent()?.query)).toContain('record0: Type__cCreate');
        expect(sent()?.variables?.input1).toEqual({ Map__c: { Type__c: '@{record0}' } });
    });

    it('never writes a value into the document', async () => {
        const name = '") { Id } } evil';
        await saveTogether([{ kind: 'create', objectApiName: 'Type__c', fields: { Name: name } }]);
        expect(String(sent()?.query)).not.toContain('evil');
    });

    it('answers the Ids in the order of the operations', async () => {
        const ids = await saveTogether([
            { kind: 'create', objectApiName: 'Type__c', fields: {} },
            { kind: 'update', objectApiName: 'Type__c', id: 'a02', fields: {} }
        ]);
        expect(ids).toEqual(['a01', 'a02']);
    });

    it('throws what the org refused', async () => {
        const errors = [{ message: 'Button Label: data value too large' }];
        mutate.mockResolvedValue({ errors });
        await expect(
            saveTogether([{ kind: 'create', objectApiName: 'Type__c', fields: {} }])
        ).rejects.toEqual(errors);
    });

    it.each(['path', 'paths'])(
        'names the record that was refused, found by its %s',
        async (place) => {
            const message = 'entity is deleted';
            mutate.mockResolvedValue({ errors: [{ message, [place]: ['uiapi', 'record1'] }] });
            await expect(
                saveTogether([
                    { kind: 'create', objectApiName: 'Type__c', fields: {}, name: 'Quote' },
                    {
                        kind: 'update',
                        objectApiName: 'Type__c',
                        id: 'a02',
                        fields: {},
                        name: 'Order'
                    }
                ])
            ).rejects.toMatchObject([{ message: 'Order: entity is deleted' }]);
        }
    );

    it('does not call the org for nothing', async () => {
        expect(await saveTogether([])).toEqual([]);
        expect(mutate).not.toHaveBeenCalled();
    });
});
