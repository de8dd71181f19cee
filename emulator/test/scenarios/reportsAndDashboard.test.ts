import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ReportedStack, type Grouping, type Result } from './reportedStack.ts';

interface DashboardResult {
    readonly componentData: readonly {
        readonly reportResult: Result | null;
        readonly status: { readonly dataStatus: string };
    }[];
    readonly dashboardMetadata: {
        readonly components: readonly { readonly header: string }[];
        readonly runningUser: { readonly displayName: string };
    };
}

describe("the package's reports and its dashboard", () => {
    let reported: ReportedStack;
    before(async () => {
        reported = await ReportedStack.open();
    });
    after(() => reported?.close());

    it('tell what customers owe by currency and account, and add up no two currencies', async () => {
        const result = await reported.run('Intacct Open Balances');
        assert.equal(result.reportMetadata.showGrandTotal, false);
        assert.deepEqual(sums(result), [
            ['EUR', 60, 50, 1],
            ['EUR > Claire Gute', 60, 50, 1],
            ['USD', 100.1, 0.3, 2],
            ['USD > Claire Gute', 100.1, 0.3, 2]
        ]);
    });

    it('tell what failed by cause, the most frequent first, and who can remove it', async () => {
        const result = await reported.run('Intacct Failures by Cause');
        assert.deepEqual(sums(result), [
            ['CUSTOMER.NOT_FOUND', 2],
            ['MAPPING.REQUIRED_BLANK', 1]
        ]);
        assert.deepEqual(
            cells(result).map((row) => row[4]),
            ['Finance', 'Finance', 'Rep']
        );
    });

    it('tell which documents were not applied, why, and which run met them', async () => {
        const result = await reported.run('Intacct Open Issues by Cause');
        assert.deepEqual(sums(result), [['PULL.CUSTOMER_UNKNOWN', 1]]);
        const [[number, document, , , , request] = []] = cells(result);
        assert.match(String(number), /^SI-\d+$/);
        assert.equal(document, 'Sales Order-SO-0001');
        assert.match(String(request), /^SR-\d+$/);
    });

    it('tell up to which time each type is here, and which brought nothing yet', async () => {
        const result = await reported.run('Intacct Freshness by Type');
        const read = new Map(cells(result).map(([type, time]) => [type, time]));
        assert.deepEqual([...read.keys()].sort(), [
            'Sales Invoice',
            'Sales Order',
            'Sales Quote',
            'Sales Return'
        ]);
        assert.equal(read.get('Sales Quote'), '-');
        assert.match(String(read.get('Sales Invoice')), /^\d+\/\d+\/\d{4}, /);
    });

    it('tell how the last run of each schedule ended', async () => {
        const result = await reported.run('Intacct Schedules by Last Run');
        assert.deepEqual(sums(result), [['Succeeded', 1]]);
    });

    it('have nothing to tell of the workflow that is not used', async () => {
        const result = await reported.run('Intacct Open Balances, Sales Documents');
        assert.deepEqual(sums(result), []);
    });

    it('stand on the dashboard, each amount in its own currency', async () => {
        const { url } = await reported.dashboard();
        const { componentData, dashboardMetadata } =
            await reported.stack.local.admin.request<DashboardResult>(url);
        assert.equal(dashboardMetadata.runningUser.displayName, 'Ada Admin');
        assert.deepEqual(
            dashboardMetadata.components.map(({ header }, index) => [
                header,
                componentData[index]?.status.dataStatus
            ]),
            [
                ['Open balance by account', 'DATA'],
                ['Open balance by account, advanced workflow', 'NODATA'],
                ['Failures by cause', 'DATA'],
                ['Documents not applied, by cause', 'DATA'],
                ['Schedules by last run', 'DATA']
            ]
        );
        assert.deepEqual(sums(componentData[0]!.reportResult!).slice(1), [
            ['Claire Gute > EUR', 50],
            ['Claire Gute > USD', 0.3]
        ]);
    });

    it('show reps their own requests, and nothing of the runs of others', async () => {
        const { rep } = reported.stack.local;
        const failures = await reported.run('Intacct Failures by Cause', rep);
        assert.deepEqual(failures.factMap['T!T']?.aggregates[0]?.value, 3);
        assert.deepEqual(sums(await reported.run('Intacct Open Issues by Cause', rep)), []);
    });

    it('are refused to somebody without Run Reports', async () => {
        const proxy = await reported.signIn('proxy');
        await assert.rejects(reported.run('Intacct Open Balances', proxy), {
            errorCode: 'FORBIDDEN'
        });
    });

    it('are found by SOQL in their folder', async () => {
        const { records } = await reported.stack.local.admin.query<{ DeveloperName: string }>(
            "SELECT DeveloperName FROM Report WHERE FolderName = 'Intacct' ORDER BY DeveloperName"
        );
        assert.deepEqual(
            records.map(({ DeveloperName }) => DeveloperName),
            [
                'Failures_By_Cause',
                'Freshness',
                'Open_Balances',
                'Open_Balances_Sales_Documents',
                'Open_Issues_By_Cause',
                'Schedules_By_Last_Run'
            ]
        );
    });
});

/** Every group in order: its path, and its sums. */
function sums({ factMap, groupingsDown }: Result): unknown[][] {
    const linesOf = (groups: readonly Grouping[], above: string): unknown[][] =>
        groups.flatMap(({ key, label, groupings }) => [
            [above + label, ...(factMap[`${key}!T`]?.aggregates ?? []).map(({ value }) => value)],
            ...linesOf(groupings, `${above}${label} > `)
        ]);
    return linesOf(groupingsDown.groupings, '');
}

/** What the rows say, in the order of the groups. */
function cells({ factMap }: Result): string[][] {
    return Object.values(factMap)
        .flatMap(({ rows = [] }) => rows)
        .map(({ dataCells }) => dataCells.map(({ label }) => label));
}
