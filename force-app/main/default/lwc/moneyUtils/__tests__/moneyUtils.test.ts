import fc from 'fast-check';
import { addAll, isDecimal, lineAmount, roundHalfUp, toDecimal } from 'c/moneyUtils';

const cents = fc.integer({ min: -100_000_000, max: 100_000_000 });
const money = (amount: number): string => (amount / 100).toFixed(2);

describe('c/moneyUtils', () => {
    it.each([
        { value: 1e-7, decimal: '0.0000001' },
        { value: 1e21, decimal: '1000000000000000000000' },
        { value: -0, decimal: '0' },
        { value: '  12.50 ', decimal: '12.5' }
    ])('writes $value as $decimal, without an exponent', ({ value, decimal }) => {
        expect(toDecimal(value)).toBe(decimal);
    });

    it.each(['', 'abc', '1e5', '1,5', '--1', '.'])('does not take %p for a decimal', (text) => {
        expect(isDecimal(text)).toBe(false);
    });

    it.each([
        { value: '2.345', rounded: '2.35' },
        { value: '-2.345', rounded: '-2.35' },
        { value: '1.005', rounded: '1.01' },
        { value: '-0.001', rounded: '0.00' }
    ])('rounds $value half away from zero to $rounded', ({ value, rounded }) => {
        expect(roundHalfUp(value, 2)).toBe(rounded);
    });

    it.each([
        { quantity: '5', unitPrice: '348.21', discountPercent: '45', amount: '957.58' },
        { quantity: '2', unitPrice: '130.98', discountPercent: undefined, amount: '261.96' },
        { quantity: '3', unitPrice: '3.335', discountPercent: '10', amount: '9.00' },
        { quantity: '0.1', unitPrice: '0.2', discountPercent: '0', amount: '0.02' }
    ])(
        'prices $quantity x $unitPrice less $discountPercent % at $amount',
        ({ amount, ...line }) => {
            expect(lineAmount(line)).toBe(amount);
        }
    );

    it('adds amounts that cancel each other to zero without a sign', () => {
        expect(addAll(['-2.50', '2.50'])).toBe('0');
        expect(addAll(['-0', '-0.00'])).toBe('0');
    });

    it('adds cents exactly, however many there are', () => {
        fc.assert(
            fc.property(fc.array(cents), (amounts) => {
                const exact = amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
                const total = BigInt(roundHalfUp(addAll(amounts.map(money)), 2).replace('.', ''));
                return total === exact;
            })
        );
    });

    it('never makes a line dearer by a discount', () => {
        fc.assert(
            fc.property(fc.nat(10_000), fc.nat(1_000_000), fc.nat(100), (count, price, percent) => {
                const line = { quantity: String(count), unitPrice: money(price) };
                const discounted = lineAmount({ ...line, discountPercent: String(percent) });
                return Number(discounted) <= Number(lineAmount(line));
            })
        );
    });
});
