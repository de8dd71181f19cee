import { equal } from 'node:assert/strict';
import type { IntacctField } from 'c/mappingCheckUtils';
import { filterTargets, NOTHING_KNOWN, toTargets, type TargetView } from 'c/mappingViewUtils';
import { objects, row } from '../test/jest/mappingRows.ts';
import { bestMs, report } from './measure.ts';

const RUNS = 15;
const FIELDS = 2_000;
const ROWS = 400;
/** From this on a person notices that the list lags behind the typing. */
const BOUND_MS = 50;
/** What is typed, with how many fields it finds: words of Intacct, words of Salesforce, words that no text has. */
const TYPED = [
    ['d', FIELDS],
    ['department 19', 111],
    ['parent account', ROWS],
    ['nothing like it', 0]
] as const;

const SALESFORCE_FIELD = 'Account.Parent__r.Intacct_Customer_Id__c';
const CONTEXT = { ...NOTHING_KNOWN, documentClass: 'Order', objects };

/** How long the map editor takes to find fields after a key is pressed, in a definition as large as they come. */
export async function benchEditor(): Promise<void> {
    const targets = manyTargets();
    let slowestMs = 0;
    for (const [typed, count] of TYPED) {
        const search = () => filterTargets(targets, 'all', typed, CONTEXT);
        equal(search().length, count);
        const ms = await bestMs(RUNS, async () => search());
        slowestMs = Math.max(slowestMs, ms);
    }
    report(
        `Search in ${FIELDS} fields, ${ROWS} rows`,
        `${slowestMs.toFixed(1)} ms`,
        `${BOUND_MS} ms`,
        'the slowest key'
    );
    if (slowestMs > BOUND_MS) {
        process.exitCode = 1;
    }
}

function manyTargets(): TargetView[] {
    const header = Array.from({ length: FIELDS }, (_, index) => field(index));
    return toTargets({
        level: 'Header',
        rows: header
            .slice(0, ROWS)
            .map(({ path }) => row({ intacctField: path, salesforceField: SALESFORCE_FIELD })),
        problems: [],
        definition: { name: 'Sales Order', header, line: [] },
        previous: []
    });
}

function field(index: number): IntacctField {
    return {
        path: `nsp::FIELD_${index}`,
        label: `Department ${index}`,
        type: 'string',
        required: false,
        readOnly: false,
        custom: true,
        description: `What finance files the document under, number ${index} of its list.`
    };
}
