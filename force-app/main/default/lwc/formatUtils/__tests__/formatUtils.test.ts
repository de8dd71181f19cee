import { fillLabel } from 'c/formatUtils';

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
