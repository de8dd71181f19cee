import {
    readFilter,
    readSelection,
    toFilter,
    toSelectionFilter,
    WON_OPPORTUNITIES
} from 'c/scheduleUtils';

describe('filter of a pull or a reconciliation', () => {
    it.each([
        [{ definitions: [], repair: false }, undefined],
        [{ definitions: ['Sales Order'], repair: false }, '{"definitions":["Sales Order"]}'],
        [{ definitions: [], repair: true }, '{"repair":true}']
    ])('is written as every request takes it, and read back: %j', (scope, filter) => {
        expect(toFilter(scope)).toBe(filter);
        expect(readFilter(filter)).toEqual(scope);
    });
});

describe('filter of a creation', () => {
    it.each([
        [WON_OPPORTUNITIES, undefined],
        [{ ...WON_OPPORTUNITIES, closedWithinDays: 30 }, '{"closedWithinDays":30}'],
        [
            { stages: ['Closed Won'], closedWithinDays: 7, recordTypes: ['Renewal'] },
            '{"stages":["Closed Won"],"closedWithinDays":7,"recordTypes":["Renewal"]}'
        ]
    ])('is written as every request takes it, and read back: %j', (selection, filter) => {
        expect(toSelectionFilter(selection)).toBe(filter);
        expect(readSelection(filter)).toEqual(selection);
    });
});

it.each(['not JSON', '"text"', 'null', '{"stages":"Won","closedWithinDays":"x","definitions":1}'])(
    'counts what somebody has broken by hand as not given: %s',
    (broken) => {
        expect(readSelection(broken)).toEqual(WON_OPPORTUNITIES);
        expect(readFilter(broken)).toEqual({ definitions: [], repair: false });
    }
);
