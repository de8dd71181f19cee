import fc from 'fast-check';
import Big from 'c/decimalUtils';
import {
    documentTotals,
    forPriceSource,
    localDate,
    mapDocument,
    mapFromIntacct,
    previewHash,
    sourcePaths,
    toPayload,
    type FieldMapping,
    type PayloadValue,
    type SourceDocument
} from 'c/mappingUtils';
import { line, opportunity, row, SALES_ORDER } from './salesOrder';

const decimal = (max: number) =>
    fc
        .tuple(fc.integer({ min: 0, max }), fc.integer({ min: 0, max: 9_999_999_999 }))
        .map(([whole, part]) => `${whole}.${String(part).padStart(10, '0')}`);
const value = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.constant(undefined)
);
const path = fc.constantFrom('Name', 'Memo__c', 'Account.Name', 'Owner.Name', 'Code__c');
const target = fc.constantFrom(
    'memo',
    'customer.id',
    'txnDate',
    'contacts.shipTo.id',
    'nsp::FIELD',
    'exchangeRate.rate',
    'dimensions.item.id',
    'unitQuantity',
    'enableTax'
);
const mapping: fc.Arbitrary<FieldMapping> = fc
    .record({
        level: fc.constantFrom('Header', 'Line'),
        intacctField: target,
        rule: fc.constantFrom('Field', 'Constant', 'Template'),
        salesforceField: path,
        value: fc.oneof(
            fc.string(),
            path.map((name) => `<{${name}}>`)
        ),
        isRequired: fc.boolean(),
        sortOrder: fc.integer({ min: 0, max: 5 }),
        valueMap: fc.option(fc.dictionary(fc.string(), fc.string()), { nil: undefined })
    })
    .map(({ intacctField, ...partial }) => row(intacctField, partial as Partial<FieldMapping>));
const source: fc.Arbitrary<SourceDocument> = fc
    .record({
        header: fc.dictionary(path, value),
        lines: fc.array(fc.dictionary(path, value), { maxLength: 5 })
    })
    .map(({ header, lines }) => ({
        header: opportunity(header),
        lines: lines.map((values, index) => line(`00k${index}`, values))
    }));
const mappings = fc.array(mapping, { maxLength: 12 });

function leaves(node: PayloadValue): (string | boolean)[] {
    if (typeof node !== 'object') {
        return [node];
    }
    return Object.values(node).flatMap((inner) => leaves(inner as PayloadValue));
}

describe('whatever is mapped from whatever record', () => {
    it('never throws, never writes a blank, never writes a field twice', () => {
        fc.assert(
            fc.property(mappings, source, (rows, document) => {
                const mapped = mapDocument(rows, document);
                for (const { values } of [{ values: mapped.header }, ...mapped.lines]) {
                    const fields = values.map(({ intacctField }) => intacctField);
                    expect(new Set(fields).size).toBe(fields.length);
                    expect(values.every((one) => String(one.value).trim() !== '')).toBe(true);
                }
            })
        );
    });

    it('accounts for every target: a value, a problem, hidden, or blank and not required', () => {
        fc.assert(
            fc.property(mappings, source, (rows, document) => {
                const { header, problems, hidden } = mapDocument(rows, document);
                const required = rows.filter((one) => one.level === 'Header' && one.isRequired);
                for (const { intacctField } of required) {
                    const isTold =
                        header.some((one) => one.intacctField === intacctField) ||
                        hidden.includes(intacctField) ||
                        problems.some((one) => one.intacctField === intacctField);
                    expect(isTold).toBe(true);
                }
            })
        );
    });

    it('sends nothing that the records, constants and maps do not hold, and only text and booleans', () => {
        fc.assert(
            fc.property(mappings, source, (rows, document) => {
                const payload = toPayload(mapDocument(rows, document));
                expect(
                    leaves(payload).every((leaf) => ['string', 'boolean'].includes(typeof leaf))
                ).toBe(true);
            })
        );
    });

    it('does not depend on the order in which rows are read', () => {
        fc.assert(
            fc.property(mappings, source, fc.integer(), (rows, document, seed) => {
                const distinct = rows.map((one, index) => ({ ...one, sortOrder: index }));
                const shuffled = [...distinct].sort(
                    (a, b) => ((a.sortOrder * seed) % 7) - ((b.sortOrder * seed) % 7)
                );
                const hash = (of: readonly FieldMapping[]) =>
                    previewHash(toPayload(mapDocument(of, document)), []);
                expect(hash(shuffled)).toBe(hash(distinct));
            })
        );
    });

    it('reads only the paths that it told the reader to fetch', () => {
        fc.assert(
            fc.property(mappings, source, (rows, document) => {
                const asked = new Set(sourcePaths(rows, 'Header'));
                const values = Object.fromEntries(
                    Object.entries(document.header.values).filter(([name]) => asked.has(name))
                );
                const narrowed = { ...document, header: { ...document.header, values } };
                expect(mapDocument(rows, narrowed).header).toEqual(
                    mapDocument(rows, document).header
                );
            })
        );
    });
});

describe('amounts', () => {
    it('add up to the subtotal to the cent, however many lines', () => {
        const amounts = fc.array(fc.tuple(decimal(9999), decimal(99_999)), { minLength: 1 });
        fc.assert(
            fc.property(amounts, (pairs) => {
                const mapped = mapDocument(SALES_ORDER, {
                    header: opportunity(),
                    lines: pairs.map(([Quantity, UnitPrice], index) =>
                        line(`00k${index}`, { Quantity, UnitPrice, Discount: null })
                    )
                });
                const exact = pairs
                    .map(([quantity, price]) =>
                        new Big(quantity).times(price).round(2, Big.roundHalfUp)
                    )
                    .reduce((sum, amount) => sum.plus(amount), new Big(0));
                expect(documentTotals(mapped).subtotal).toBe(exact.toFixed(2));
            })
        );
    });

    it('leave out prices altogether where Intacct sets them', () => {
        fc.assert(
            fc.property(decimal(99_999), (UnitPrice) => {
                const mapped = mapDocument(forPriceSource(SALES_ORDER, 'Intacct'), {
                    header: opportunity(),
                    lines: [line('00kA', { Quantity: '1', UnitPrice, Discount: '5' })]
                });
                expect(JSON.stringify(toPayload(mapped))).not.toMatch(/price|discount/i);
            })
        );
    });
});

describe('a moment that becomes a date', () => {
    const zone = fc.constantFrom(
        'Pacific/Kiritimati',
        'Pacific/Pago_Pago',
        'Asia/Kolkata',
        'Europe/Paris',
        'America/St_Johns',
        'GMT'
    );
    const moment = fc.date({
        min: new Date('1970-01-02T00:00:00Z'),
        max: new Date('2200-01-01T00:00:00Z'),
        noInvalidDate: true
    });
    const sent = (written: string, timeZone: string) =>
        mapDocument([row('txnDate', { salesforceField: 'X' })], {
            header: opportunity({ X: written }),
            lines: [],
            timeZone
        }).header[0]?.value;

    it('is the day that a clock there shows, however the moment is written', () => {
        fc.assert(
            fc.property(moment, zone, (at, timeZone) => {
                const shown = at.toLocaleDateString('sv', { timeZone });
                const offset = at.toISOString().replace('Z', '+00:00');
                expect(sent(at.toISOString(), timeZone)).toBe(shown);
                expect(sent(offset, timeZone)).toBe(shown);
                expect(localDate(at, timeZone)).toBe(shown);
            })
        );
    });

    it('is at most one day away from the day in UTC, and never runs backwards', () => {
        fc.assert(
            fc.property(moment, moment, zone, (a, b, timeZone) => {
                const [earlier, later] = a < b ? [a, b] : [b, a];
                expect(localDate(earlier, timeZone) <= localDate(later, timeZone)).toBe(true);
                const day = Date.parse(`${localDate(a, timeZone)}T00:00:00Z`);
                const utc = Date.parse(`${a.toISOString().slice(0, 10)}T00:00:00Z`);
                expect(Math.abs(day - utc)).toBeLessThanOrEqual(86_400_000);
            })
        );
    });
});

describe('there and back', () => {
    it('a value map returns every Salesforce value whose Intacct value is its own', () => {
        const word = fc.string({ minLength: 1 }).filter((text) => text.trim() === text);
        fc.assert(
            fc.property(fc.uniqueArray(word, { minLength: 1 }), (words) => {
                const valueMap = Object.fromEntries(words.map((one) => [one, `i:${one}`]));
                for (const one of words) {
                    const [sent] = mapDocument([row('memo', { salesforceField: 'X', valueMap })], {
                        header: opportunity({ X: one }),
                        lines: []
                    }).header;
                    const rows = [row('memo', { salesforceField: 'X', valueMap })];
                    expect(mapFromIntacct(rows, 'Header', { memo: sent?.value }).own).toEqual({
                        X: one
                    });
                }
            })
        );
    });
});
