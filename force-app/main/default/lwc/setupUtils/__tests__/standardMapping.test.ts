import { readFileSync } from 'node:fs';
import { STANDARD_MAPPING } from 'c/setupUtils';

type Row = Readonly<Record<string, unknown>>;

const SHIPPED = recordsOf('data/Intacct_Field_Mapping__c.json');
const TYPES = recordsOf('data/Intacct_Transaction_Type__c.json').map(
    ({ Name, attributes }) => [Name, `@${(attributes as Row).referenceId}`] as [string, string]
);

function recordsOf(path: string): readonly Row[] {
    return (JSON.parse(readFileSync(path, 'utf8')) as { records: readonly Row[] }).records;
}

describe('STANDARD_MAPPING', () => {
    it.each(TYPES)('is the mapping that the package ships for %s', (name, reference) => {
        const shipped = SHIPPED.filter((row) => row.Transaction_Type__c === reference);
        expect(
            STANDARD_MAPPING.map((row) => [
                `${name}: ${row.name}`,
                row.workflow,
                row.level,
                row.intacctField,
                row.rule,
                row.salesforceField || row.value,
                row.isRequired,
                row.sortOrder
            ])
        ).toEqual(
            shipped.map((row) => [
                row.Name,
                row.Workflow__c,
                row.Level__c,
                row.Intacct_Field__c,
                row.Rule__c,
                row.Salesforce_Field__c ?? row.Value__c,
                row.Is_Required__c,
                row.Sort_Order__c
            ])
        );
    });

    it('fills in Advanced each Intacct field that it fills in Classic, and as firmly', () => {
        const targetsOf = (workflow: string): Map<string, boolean> =>
            new Map(
                STANDARD_MAPPING.filter((row) => row.workflow === workflow).map((row) => [
                    `${row.level} ${row.intacctField}`,
                    row.isRequired
                ])
            );
        const advanced = targetsOf('Advanced');
        for (const [target, isRequired] of targetsOf('Classic')) {
            expect([target, advanced.get(target)]).toEqual([target, isRequired]);
        }
    });

    it.each(['Header', 'Line'])(
        'reads in Advanced only fields of %ss that the package has',
        (level) => {
            const object = `Intacct_Sales_Document${level === 'Line' ? '_Line' : ''}__c`;
            const rows = STANDARD_MAPPING.filter(
                (row) => row.workflow === 'Advanced' && row.level === level
            );
            for (const path of rows.map((row) => row.salesforceField).filter(Boolean)) {
                const field = path.split('.')[0]!.replace(/__r$/, '__c');
                const file = `force-app/main/default/objects/${object}/fields/${field}.field-meta.xml`;
                expect(readFileSync(file, 'utf8')).toContain(`<fullName>${field}</fullName>`);
            }
        }
    );
});
