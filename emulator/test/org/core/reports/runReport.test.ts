import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Context, FieldValue, RecordInput } from '../../../../src/org/kernel/types.ts';
import { ANALYTICS_RESOURCES } from '../../../../src/org/reports/analyticsResources.ts';
import { openOrg, refusalOf } from '../testOrg.ts';
import { REPORT, reportProject } from './reportProject.ts';

interface Fact {
    readonly label: string;
    readonly value: unknown;
}

interface Answer {
    readonly factMap: Record<
        string,
        { aggregates: readonly Fact[]; rows?: readonly { dataCells: readonly Fact[] }[] }
    >;
    readonly groupingsDown: { readonly groupings: readonly Fact[] };
    readonly reportMetadata: Record<string, unknown>;
    readonly reportExtendedMetadata: { readonly detailColumnInfo: object };
}

const BY_MONTH = REPORT.replace('>Day<', '>Month<').replace(
    '<field>Ticket__c.Kind__c<',
    '<field>Ticket__c.Due_On__c<'
);
const BY_SUM = REPORT.replace(
    '<sortOrder>Asc</sortOrder>',
    '<aggregateType>Sum</aggregateType><sortByName>Ticket__c.Amount__c</sortByName><sortOrder>Asc</sortOrder><sortType>Aggregate</sortType>'
);
const PLAIN = REPORT.replace(/<groupingsDown>.*<\/groupingsDown>/s, '').replace(
    '>Summary<',
    '>Tabular<'
);
const OWN = REPORT.replace('>organization<', '>user<').replace(/<filter>.*<\/filter>/s, '');
const PAST = REPORT.replace('CUST_CREATED_DATE', 'Ticket__c.Due_On__c').replace(
    '<interval>INTERVAL_CUSTOM</interval>',
    '<startDate>2027-01-01</startDate><endDate>2027-01-31</endDate><interval>INTERVAL_CUSTOM</interval>'
);

describe('a report', () => {
    const { org, admin, rep, integration } = openOrg(
        reportProject({
            'Desk/Tickets': REPORT,
            'Desk/By_Month': BY_MONTH,
            'Desk/By_Sum': BY_SUM,
            'Desk/Plain': PLAIN,
            'Desk/Own': OWN,
            'Desk/Past': PAST
        })
    );
    const ticket = (values: RecordInput, as: Context = admin): string =>
        org.records.create('Ticket__c', values, as);
    ticket({ Name: 'A', Kind__c: 'Red', Amount__c: 0.1, Urgent__c: true, Due_On__c: '2027-01-31' });
    ticket({ Name: 'B', Kind__c: 'red', Amount__c: 1.2, Due_On__c: '2027-02-01' });
    ticket({ Name: 'C', Kind__c: 'Blue', Amount__c: 20, Due_On__c: '2027-02-28' });
    ticket({ Name: 'D', Kind__c: 'Blue', Amount__c: 0.5 });
    ticket({ Name: 'E', Kind__c: 'Red', Urgent__c: true }, rep);

    const call = (method: string, name: string, as: Context, body?: object): Answer => {
        const resource = ANALYTICS_RESOURCES.find(
            (each) => each.path === '/analytics/reports/:id' && each.method === method
        )!;
        const [report] = [...org.reportLibrary.reports.values()].filter(
            ({ developerName }) => developerName === name
        );
        return resource.handle({
            org,
            context: as,
            version: '66.0',
            params: { id: report!.id },
            query: { includeDetails: 'true' },
            headers: {},
            body
        }).body as Answer;
    };
    const run = (name: string, as: Context = admin): Answer => call('GET', name, as);
    const values = ({ factMap }: Answer, key: string): unknown[] =>
        (factMap[key]?.aggregates ?? []).map(({ value }) => value);
    const names = ({ factMap }: Answer, key: string): string[] =>
        (factMap[key]?.rows ?? []).map(({ dataCells }) => String(dataCells[0]?.label));

    it('sums, averages, finds the least, the most and how many differ, without the noise of fractions', () => {
        const answer = run('Tickets');
        assert.deepEqual(values(answer, '1!T'), [1.3, 0.65, 0.1, 1.2, 2, 3]);
        assert.deepEqual(values(answer, 'T!T'), [21.3, 7.1, 0.1, 20, 3, 4]);
        assert.equal(answer.factMap['T!T']?.aggregates[0]?.label, '$21.30');
    });

    it('joins its filters as its logic says', () => {
        assert.deepEqual(
            run('Tickets').groupingsDown.groupings.map(({ label }) => label.toLowerCase()),
            ['blue', 'red']
        );
        assert.deepEqual(names(run('Tickets'), '0!T'), ['C']);
    });

    it('shows the rows of a group in the order of its column, those of another case among them', () => {
        assert.deepEqual(names(run('Tickets'), '1!T'), ['B', 'A', 'E']);
    });

    it('groups dates by month, those without one first', () => {
        const groups = run('By_Month').groupingsDown.groupings;
        assert.deepEqual(
            groups.map(({ label, value }) => [label, value]),
            [
                ['-', null],
                ['January 2027', '2027-01-01'],
                ['February 2027', '2027-02-01']
            ]
        );
        assert.deepEqual(names(run('By_Month'), '2!T'), ['C', 'B']);
    });

    it('puts the group with the least sum first when it is sorted so', () => {
        assert.deepEqual(
            run('By_Sum').groupingsDown.groupings.map(({ label }) => label.toLowerCase()),
            ['red', 'blue']
        );
    });

    it('lists rows without groups when it is tabular', () => {
        assert.deepEqual(names(run('Plain'), 'T!T'), ['C', 'B', 'A', 'E']);
    });

    it('keeps to the days of its time frame, the last one included', () => {
        assert.deepEqual(names(run('Past'), '0!T'), ['A']);
    });

    it('has only the rows of its reader, who owns them or sees them', () => {
        assert.equal(values(run('Own'), 'T!T').at(-1), 4);
        assert.deepEqual(values(run('Own', rep), 'T!T'), [1]);
    });

    it('leaves out columns and sums that are hidden from its reader', () => {
        const answer = run('Own', rep);
        assert.deepEqual(Object.keys(answer.reportExtendedMetadata.detailColumnInfo), [
            'CUST_NAME'
        ]);
        assert.deepEqual(answer.reportMetadata['aggregates'], ['RowCount']);
    });

    it('is refused to a reader from whom a filter is hidden, rather than shown unfiltered', () => {
        const [[code, message] = []] = refusalOf(() => run('Tickets', rep));
        assert.equal(code, 'FORBIDDEN');
        assert.match(String(message), /Ticket__c\.Amount__c/);
    });

    it('is refused without Run Reports', () => {
        const [[code, message] = []] = refusalOf(() => run('Own', integration));
        assert.deepEqual(
            [code, message],
            ['FORBIDDEN', 'Reports need the user permission Run Reports.']
        );
    });

    it('takes other filters for one run', () => {
        const filters = (value: FieldValue, column = 'Ticket__c.Kind__c') => ({
            reportMetadata: { reportFilters: [{ column, operator: 'equals', value }] }
        });
        const answer = call('POST', 'Tickets', admin, filters('Blue'));
        assert.deepEqual(names(answer, '0!T'), ['C', 'D']);
        assert.equal(
            refusalOf(() =>
                call('POST', 'Tickets', admin, filters('x', 'Ticket__c.No__c'))
            )[0]?.[0],
            'BAD_REQUEST'
        );
    });
});
