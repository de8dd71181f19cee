import fc from 'fast-check';
import { fromMappingFile, toMappingFile } from 'c/mappingFileUtils';
import { row } from 'test/mappingRows';

const ORIGIN = { transactionType: 'Sales Order', exportedAt: '2026-11-24T08:00:00Z' };
const file = (change: object) =>
    JSON.stringify({ ...JSON.parse(toMappingFile([row()], ORIGIN)), ...change });
const problems = (text: string) => {
    const read = fromMappingFile(text);
    return read.ok ? [] : read.problems;
};

const anyRow = fc
    .record({
        name: fc.string({ minLength: 1, maxLength: 80 }),
        level: fc.constantFrom('Header' as const, 'Line' as const, 'Payment' as const),
        direction: fc.constantFrom('To Intacct' as const, 'From Intacct' as const),
        intacctField: fc.string({ minLength: 1, maxLength: 255 }),
        rule: fc.constantFrom('Field' as const, 'Constant' as const, 'Template' as const),
        salesforceField: fc.string({ maxLength: 255 }),
        value: fc.string({ maxLength: 255 }),
        valueMap: fc.dictionary(fc.string(), fc.string()),
        isRequired: fc.boolean(),
        isStandard: fc.boolean(),
        isEnabled: fc.boolean(),
        sortOrder: fc.integer({ min: 0, max: 9999 })
    })
    .map(row);

describe('c/mappingFileUtils', () => {
    it('reads back every mapping that it writes', () => {
        fc.assert(
            fc.property(fc.array(anyRow, { minLength: 1, maxLength: 20 }), (rows) => {
                const read = fromMappingFile(toMappingFile(rows, ORIGIN));
                expect(read.ok && read.transactionType).toBe('Sales Order');
                const again = read.ok ? toMappingFile(read.rows, ORIGIN) : '';
                expect(again).toBe(toMappingFile(rows, ORIGIN));
            })
        );
    });

    it('writes no record ids', () => {
        expect(toMappingFile([row({ key: 'a0M000000000001AAA' })], ORIGIN)).not.toContain('a0M0');
    });

    it('refuses any other text or JSON instead of failing', () => {
        fc.assert(
            fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
                expect(fromMappingFile(text).ok).toBe(false);
            })
        );
    });

    it.each([
        { text: 'not json', code: 'NOT_JSON' },
        { text: '[]', code: 'NOT_A_MAPPING' },
        { text: file({ format: 'other' }), code: 'NOT_A_MAPPING' },
        { text: file({ version: 2 }), code: 'NEWER_VERSION' },
        { text: file({ rows: [] }), code: 'NO_ROWS' },
        { text: file({ rows: Array.from({ length: 2001 }, () => ({})) }), code: 'TOO_MANY_ROWS' },
        { text: file({ rows: [null] }), code: 'ROW_INVALID' }
    ])('says $code', ({ text, code }) => {
        expect(problems(text)[0]?.code).toBe(code);
    });

    it.each([
        { property: 'level', value: 'Footer' },
        { property: 'rule', value: 'Formula' },
        { property: 'value', value: 'x'.repeat(256) },
        { property: 'intacctField', value: '' },
        { property: 'isEnabled', value: 'yes' },
        { property: 'sortOrder', value: 10_000 },
        { property: 'valueMap', value: { a: 1 } }
    ])('names the row and the property when $property is $value', ({ property, value }) => {
        const { key: _key, ...values } = row();
        const text = file({ rows: [values, { ...values, [property]: value }] });
        expect(problems(text)).toEqual([
            { code: 'ROW_INVALID', row: 2, property, expected: expect.any(String) }
        ]);
    });
});
