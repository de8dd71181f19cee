import {
    FAILURES,
    failureText,
    failureValues,
    isFailureCode,
    type FailureCode
} from 'c/failureUtils';

const codes = Object.keys(FAILURES) as FailureCode[];

describe('c/failureUtils', () => {
    it('names the record and the field to mend', () => {
        expect(
            failureText('MAPPING.REQUIRED_BLANK', {
                object: 'Account',
                record: 'Claire Gute',
                field: 'Intacct Customer Id',
                target: 'customer.id'
            })
        ).toBe(
            'Account "Claire Gute" has no Intacct Customer Id, which Intacct needs as customer.id. Fill it in and try again.'
        );
    });

    it.each(codes)('fills every placeholder of %s from its own parameters', (code) => {
        const params = Object.fromEntries(FAILURES[code].params.map((name) => [name, `<${name}>`]));
        expect(failureText(code, params)).not.toContain('?');
        expect(failureText(code, params)).not.toMatch(/\{\w+\}/);
    });

    it('gives translated labels their values in the order of the placeholders', () => {
        expect(failureValues('LINE.QUANTITY_NOT_POSITIVE', { value: '-2', line: '3' })).toEqual([
            '3',
            '?',
            '-2'
        ]);
    });

    it('does not take a code of another release for its own', () => {
        expect(isFailureCode('PREVIEW.CHANGED')).toBe(true);
        expect(isFailureCode('toString')).toBe(false);
    });
});
