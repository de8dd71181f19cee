import { hasErrorCode, reduceErrors } from 'c/errorUtils';

const REFUSED = {
    body: {
        message: 'An error occurred while trying to update the record.',
        output: {
            errors: [{ message: 'Interval is too short.', errorCode: 'FIELD_CUSTOM_VALIDATION' }],
            fieldErrors: { Name: [{ message: 'Enter a name.', errorCode: 'REQUIRED' }] }
        }
    }
};

describe('reduceErrors', () => {
    it.each([
        ['what the record and its fields say, not the summary', REFUSED, 2],
        ['the summary when nothing says more', { body: { message: 'No access.' } }, 1],
        ['the list of a REST resource', { body: [{ message: 'A.' }, { message: 'B.' }] }, 2],
        ['GraphQL errors', [{ message: 'A.' }, { message: 'B.' }], 2],
        ['each sentence once', [{ message: 'A.' }, { message: 'A.' }], 1],
        ['an Error', new Error('A.'), 1],
        ['a text', 'A.', 1],
        ['nothing', undefined, 0],
        ['an error without words', { body: {} }, 0]
    ])('shows %s', (_, error, count) => {
        expect(reduceErrors(error)).toHaveLength(count);
    });

    it('keeps the order: the record first, then its fields', () => {
        expect(reduceErrors(REFUSED)).toEqual(['Interval is too short.', 'Enter a name.']);
    });
});

describe('hasErrorCode', () => {
    it.each([
        ['of the record', REFUSED, 'FIELD_CUSTOM_VALIDATION', true],
        ['of a field', REFUSED, 'REQUIRED', true],
        [
            'of a REST resource',
            { body: [{ errorCode: 'DUPLICATE_VALUE' }] },
            'DUPLICATE_VALUE',
            true
        ],
        ['another one', REFUSED, 'DUPLICATE_VALUE', false],
        ['none', new Error('A.'), 'DUPLICATE_VALUE', false]
    ])('recognizes the code %s', (_, error, code, isFound) => {
        expect(hasErrorCode(error, code)).toBe(isFound);
    });
});
