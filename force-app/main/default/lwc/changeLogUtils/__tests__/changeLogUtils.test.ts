import { addToChangeLog, changedFields, readChangeLog, type ChangeEntry } from 'c/changeLogUtils';

const entry = (requestId: string): ChangeEntry => ({
    at: '2026-11-24T08:00:00Z',
    requestId,
    operation: 'Refresh Document',
    changes: [{ field: 'State__c', from: 'Pending', to: 'Closed' }],
    linesAdded: 0,
    linesRemoved: 0
});

describe('changedFields', () => {
    it('names what differs, in the order in which people are told', () => {
        const before = { Total__c: 100, State__c: 'Pending', Due_Date__c: null };
        const after = { Due_Date__c: '2026-12-24', State__c: 'Pending', Total__c: 120.5 };
        expect(changedFields(before, after)).toEqual([
            { field: 'Due_Date__c', from: undefined, to: '2026-12-24' },
            { field: 'Total__c', from: '100', to: '120.5' }
        ]);
    });

    it('takes null, an absent value and an empty checkbox for the same', () => {
        expect(changedFields({}, { State__c: null, Is_Deleted_In_Intacct__c: false })).toEqual([]);
    });

    it('says nothing of fields that are not written', () => {
        expect(changedFields({ State__c: 'Pending' }, {})).toEqual([]);
    });
});

describe('the change log', () => {
    it('has its newest entry first', () => {
        const log = addToChangeLog(addToChangeLog(undefined, entry('a')), entry('b'));
        expect(readChangeLog(log).map(({ requestId }) => requestId)).toEqual(['b', 'a']);
    });

    it('keeps the last 20 entries', () => {
        let log: string | undefined;
        for (let count = 1; count <= 25; count += 1) {
            log = addToChangeLog(log, entry(`request ${count}`));
        }
        const kept = readChangeLog(log);
        expect(kept).toHaveLength(20);
        expect(kept.at(-1)?.requestId).toBe('request 6');
    });

    it('drops the oldest entries before it grows longer than its field', () => {
        const long = Array.from({ length: 40 }, () => ({ field: 'x', to: 'y'.repeat(100) }));
        let log: string | undefined;
        for (let count = 1; count <= 20; count += 1) {
            log = addToChangeLog(log, { ...entry(`request ${count}`), changes: long });
        }
        expect(log?.length).toBeLessThanOrEqual(32_768);
        expect(readChangeLog(log)[0]?.requestId).toBe('request 20');
    });

    it.each([undefined, '', 'not JSON', '{"a":1}'])('is empty when it reads %p', (log) => {
        expect(readChangeLog(log)).toEqual([]);
    });
});
