import { chosenLines, isPossible, openLines } from '../chosenLines';

const line = (key: string, left: string) => ({
    key,
    left,
    number: 1,
    item: 'A',
    description: '',
    unit: 'Each'
});

describe('openLines', () => {
    it('keeps what is left; a line that Intacct has not counted is left whole', () => {
        const lines = openLines([
            { id: '1', number: 1, key: 'k1', quantity: '5', remaining: '2.50' },
            { id: '2', number: 2, key: 'k2', quantity: '3' },
            { id: '3', number: 3, key: 'k3', quantity: '3', remaining: '0' },
            { id: '4', number: 4, quantity: '3' }
        ]);
        expect(lines.map(({ key, left }) => [key, left])).toEqual([
            ['k1', '2.5'],
            ['k2', '3']
        ]);
    });
});

describe('isPossible', () => {
    it.each([
        ['0', '2.5', true],
        ['2.50', '2.5', true],
        ['2.5000000001', '2.5', false],
        ['-1', '2.5', false],
        ['-1', '-2', true],
        ['1', '-2', false],
        ['', '2', false],
        ['two', '2', false]
    ])('takes %p of %p: %p', (quantity, left, expected) => {
        expect(isPossible(quantity, line('k', left))).toBe(expected);
    });
});

describe('chosenLines', () => {
    const lines = [line('k1', '2'), line('k2', '3')];

    it('takes lines whole that nobody has touched, and leaves out zeros', () => {
        expect(chosenLines(lines, new Map([['k1', '0.0']]))).toEqual([
            { lineKey: 'k2', quantity: '3' }
        ]);
    });

    it('gives nothing while one quantity is impossible', () => {
        expect(chosenLines(lines, new Map([['k1', '9']]))).toBeUndefined();
    });
});
