import Big from 'c/decimalUtils';
import fc from 'fast-check';

const cents = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n });
const inUnits = (amount: bigint) => new Big(amount.toString()).div(100);

describe('c/decimalUtils', () => {
    it('adds and takes away amounts of any size to the cent', () => {
        fc.assert(
            fc.property(cents, cents, (left, right) => {
                expect(inUnits(left).plus(inUnits(right)).toFixed(2)).toBe(
                    inUnits(left + right).toFixed(2)
                );
                expect(inUnits(left).plus(inUnits(right)).minus(inUnits(right)).toFixed(2)).toBe(
                    inUnits(left).toFixed(2)
                );
            })
        );
    });

    it('multiplies ten places of a price exactly, where floating point does not', () => {
        expect(new Big('0.1').times('0.2').toFixed()).toBe('0.02');
        expect(new Big('123456789.0123456789').times('3').toFixed()).toBe('370370367.0370370367');
    });

    it('refuses what is no number', () => {
        expect(() => new Big('twelve')).toThrow('Invalid number');
    });
});
