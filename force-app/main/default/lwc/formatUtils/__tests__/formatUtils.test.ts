import { fillCounted, fillLabel } from 'c/formatUtils';

describe('fillLabel', () => {
    it.each([
        ['{0} created', ['SO-1'], 'SO-1 created'],
        ['{1} of {0}', [50, 12], '12 of 50'],
        ['{0} and {0}', ['A'], 'A and A'],
        ['{0} by {1}', ['SO-1'], 'SO-1 by '],
        ['{0}', ['{1}', 'not filled in'], '{1}'],
        ['{0}', ['$& costs'], '$& costs'],
        ['no placeholder {x}', ['A'], 'no placeholder {x}']
    ])('fills %j with %j', (label, values, text) => {
        expect(fillLabel(label, ...values)).toBe(text);
    });
});

describe('fillCounted', () => {
    it.each([
        [1, 'one order'],
        [2, '2 orders'],
        [0, '0 orders']
    ])('speaks of %d as the language does', (count, text) => {
        expect(fillCounted(count, 'one order', '{0} orders')).toBe(text);
    });

    it('writes the number as it is shown to the user', () => {
        expect(fillCounted(1200, 'one order', '{0} orders', '1,200')).toBe('1,200 orders');
    });
});
