import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadMetadata } from '../../../../src/org/metadata/load.ts';
import { readLibrary } from '../../../../src/org/reports/library.ts';
import { createSchema } from '../../../../src/org/schema/schema.ts';
import { DASHBOARD, REPORT, reportProject } from './reportProject.ts';

const FILE = 'reports/Desk/Tickets.report-meta.xml';
const DASHBOARD_FILE = 'dashboards/Desk/Desk.dashboard-meta.xml';
const LONG = 'x'.repeat(256);

const REPORTS: readonly (readonly [what: string, from: string, to: string, message: string])[] = [
    [
        'a type of an object that does not exist',
        'CustomEntity$Ticket__c<',
        'CustomEntity$Thing__c<',
        'reportType: object Thing__c does not exist'
    ],
    [
        'a detail without its master',
        'CustomEntity$Ticket__c<',
        'CustomEntity$Note__c<',
        'reportType: Note__c is a detail: the type is CustomEntityCustomEntity$Ticket__c$Note__c'
    ],
    [
        'a column that does not exist',
        '<columns><field>CUST_NAME<',
        '<columns><field>Ticket__c.Colour__c<',
        'columns.field: column Ticket__c.Colour__c does not exist'
    ],
    [
        'a filter of a field that does not exist',
        '<column>Ticket__c.Urgent__c<',
        '<column>Ticket__c.Colour__c<',
        'filter.criteriaItems.column: column Ticket__c.Colour__c does not exist'
    ],
    [
        'an operator that does not fit the field',
        '<operator>equals<',
        '<operator>contains<',
        'filter.criteriaItems.operator: contains is not for Ticket__c.Urgent__c'
    ],
    [
        'logic of a filter that is not there',
        '1 OR 2',
        '1 OR 3',
        'filter.booleanFilter: there is no filter 3'
    ],
    [
        'a grouping of a long text',
        '<field>Ticket__c.Kind__c<',
        '<field>Ticket__c.Story__c<',
        'groupingsDown.field: Ticket__c.Story__c cannot be grouped'
    ],
    [
        'a column that is grouped as well',
        '<columns><field>CUST_NAME<',
        '<columns><field>Ticket__c.Kind__c<',
        'columns.field: Ticket__c.Kind__c is grouped and cannot be a column as well'
    ],
    [
        'a sum of a text',
        '<columns><field>CUST_NAME<',
        '<columns><aggregateTypes>Sum</aggregateTypes><field>CUST_NAME<',
        'columns.aggregateTypes: Sum of CUST_NAME is no number'
    ],
    [
        'an order by what is no column',
        '<sortColumn>Ticket__c.Amount__c<',
        '<sortColumn>Ticket__c.Due_On__c<',
        'sortColumn: Ticket__c.Due_On__c is no column of the report'
    ],
    [
        'a time frame of what is no date',
        '<dateColumn>CUST_CREATED_DATE<',
        '<dateColumn>Ticket__c.Kind__c<',
        'timeFrameFilter.dateColumn: Ticket__c.Kind__c is no date'
    ],
    [
        'a name of more than 40 characters',
        '<name>Tickets<',
        `<name>${LONG.slice(0, 41)}<`,
        'name: 41 characters, the platform takes 40'
    ],
    [
        'a description of more than 255 characters',
        '<name>Tickets<',
        `<description>${LONG}</description><name>Tickets<`,
        'description: 256 characters, the platform takes 255'
    ]
];

const DASHBOARDS: typeof REPORTS = [
    [
        'a report that is not there',
        'Desk/Tickets',
        'Desk/Orders',
        'report: report Desk/Orders does not exist'
    ],
    [
        'a sum that the report does not have',
        '<column>Ticket__c.Amount__c<',
        '<column>CUST_NAME<',
        'chartSummary.column: Sum of CUST_NAME is no summary of the report'
    ],
    [
        'a group that the report does not have',
        '<groupingColumn>Ticket__c.Kind__c<',
        '<groupingColumn>CUST_NAME<',
        'groupingColumn: the report is not grouped by CUST_NAME'
    ],
    [
        'a kind of tile that does not exist',
        '<componentType>Bar<',
        '<componentType>Pyramid<',
        'componentType: Pyramid does not exist'
    ],
    [
        'a chart without an order',
        '<sortBy>RowValueDescending</sortBy>',
        '',
        'sortBy: is missing in the Bar of Desk/Tickets'
    ],
    [
        'a tile beyond the last column',
        '<columnIndex>0<',
        '<columnIndex>7<',
        'colSpan: the tile of Desk/Tickets is wider than the 12 columns'
    ]
];

function read(reports: Readonly<Record<string, string>>, dashboard?: string) {
    const metadata = loadMetadata(reportProject(reports, dashboard));
    return readLibrary(metadata, createSchema(metadata));
}

function refusalOf(reports: Readonly<Record<string, string>>, dashboard?: string): string {
    try {
        read(reports, dashboard);
    } catch (error) {
        return (error as Error).message;
    }
    return '';
}

describe('an org whose project has a report or a dashboard that would not deploy', () => {
    it('starts when nothing is wrong', () => {
        assert.equal(refusalOf({ 'Desk/Tickets': REPORT }), '');
    });

    for (const [what, from, to, message] of REPORTS)
        it(`names file and element of ${what}`, () => {
            assert.ok(REPORT.includes(from));
            const found = refusalOf({ 'Desk/Tickets': REPORT.replace(from, () => to) });
            assert.equal(found, `${FILE}: ${message}`);
        });

    for (const [what, from, to, message] of DASHBOARDS)
        it(`names file and element of ${what} on a dashboard`, () => {
            assert.ok(DASHBOARD.includes(from));
            const found = refusalOf({ 'Desk/Tickets': REPORT }, DASHBOARD.replace(from, to));
            assert.equal(found, `${DASHBOARD_FILE}: ${message}`);
        });

    it('names the folder that is missing', () => {
        assert.equal(
            refusalOf({ 'Desk/Tickets': REPORT, 'Attic/Old': REPORT }),
            'reports/Attic/Old.report-meta.xml: folder: Attic does not exist'
        );
    });

    it('starts with a report that only the local org does not run, and says why', () => {
        const standard = REPORT.replace('CustomEntity$Ticket__c', 'Opportunity');
        const { reports } = read({ 'Desk/Tickets': REPORT, 'Desk/Deals': standard });
        const [deals] = [...reports.values()].filter(({ fullName }) => fullName === 'Desk/Deals');
        assert.equal(deals?.query, 'The local org does not run reports of type Opportunity.');
    });
});
