import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { composite, queryStep } from '../src/salesforce/composite.ts';
import type { SalesforceCall, SalesforceClient } from '../src/salesforce/client.ts';
import { salesforceFailure } from '../src/salesforce/errorCatalogue.ts';
import type { ProxyError } from '../src/domain/proxyError.ts';
import { explainUnknownField } from '../src/salesforce/unknownField.ts';
import { columns, idLiteral, queryPath, textLiteral } from '../src/salesforce/soql.ts';

describe('salesforceFailure', () => {
    it('names a field that cannot be read, and the remedy, without the query around it', () => {
        const message =
            "\nSELECT Id, Region__c FROM Opportunity\n           ^\nERROR at Row:1:Column:12\nNo such column 'Region__c' on entity 'Opportunity'. If you are attempting to use a custom field, be sure to append the '__c'.";
        const failure = salesforceFailure({ errorCode: 'INVALID_FIELD', message }, { status: 400 });
        assert.equal(failure.code, 'SALESFORCE.REFUSED');
        assert.equal(
            failure.message,
            "Salesforce refused the integration user: No such column 'Region__c' on entity 'Opportunity'. Correct the field mapping, or give the permission set Intacct_Sync_Integration access."
        );
    });

    it('tells a mapping that reads a field Salesforce has not from other refusals', () => {
        const refused = (errorCode: string, message: string) =>
            salesforceFailure({ errorCode, message }, { status: 400 });
        const removed = refused(
            'INVALID_FIELD',
            "No such column 'Gone__c' on entity 'Opportunity'."
        );
        const explain = explainUnknownField([
            {
                id: 'a021',
                name: 'Memo',
                level: 'Header',
                intacctField: 'memo',
                rule: 'Template',
                value: '{Name} {Account.gone__c}',
                isRequired: false,
                sortOrder: 1
            }
        ]);
        assert.throws(
            () => explain(removed),
            ({ code, message, facts }: ProxyError) =>
                code === 'MAPPING.SOURCE_UNKNOWN' &&
                facts.field === 'Account.gone__c' &&
                message.startsWith('The mapping row "Memo" reads Account.gone__c')
        );
        const other = refused('MALFORMED_QUERY', 'unexpected token');
        assert.throws(() => explain(other), other);
    });

    const PASSING = {
        UNABLE_TO_LOCK_ROW: 'SALESFORCE.UNAVAILABLE',
        REQUEST_LIMIT_EXCEEDED: 'SALESFORCE.RATE_LIMITED',
        SERVER_UNAVAILABLE: 'SALESFORCE.UNAVAILABLE'
    };
    for (const [errorCode, code] of Object.entries(PASSING)) {
        it(`takes ${errorCode} for passing trouble`, () => {
            const failure = salesforceFailure({ errorCode, message: '' }, { status: 400 });
            assert.deepEqual([failure.code, failure.isRetryable], [code, true]);
        });
    }
});

describe('composite', () => {
    it('reads all pages of a query', async () => {
        const calls: SalesforceCall[] = [];
        const client: SalesforceClient = async <T>(call: SalesforceCall) => {
            calls.push(call);
            const nextRecordsUrl = '/services/data/v66.0/query/01g-2000';
            const first = { records: [{ Id: '1' }], done: false, nextRecordsUrl };
            const result = { referenceId: 'lines', httpStatusCode: 200, body: first };
            const answer =
                call.method === 'POST'
                    ? { compositeResponse: [result] }
                    : { records: [{ Id: '2' }], done: true };
            return answer as T;
        };
        const result = await composite(client, [queryStep('lines', 'SELECT Id FROM Lead')], {
            allOrNone: false
        });
        assert.deepEqual(await result.rows('lines'), [{ Id: '1' }, { Id: '2' }]);
        assert.equal(calls[1]?.path, '/query/01g-2000');
    });

    it('reports the row that failed, not those that were rolled back with it', async () => {
        const rolledBack = {
            statusCode: 'ALL_OR_NONE_OPERATION_ROLLED_BACK',
            message: 'rolled back'
        };
        const real = { statusCode: 'STRING_TOO_LONG', message: 'too long', fields: ['Unit__c'] };
        const body = [
            { success: false, errors: [rolledBack] },
            { success: false, errors: [real] }
        ];
        const halted = [{ errorCode: 'PROCESSING_HALTED', message: 'halted' }];
        const answer = {
            compositeResponse: [
                { referenceId: 'header', httpStatusCode: 400, body: halted },
                { referenceId: 'lines1', httpStatusCode: 200, body }
            ]
        };
        const client: SalesforceClient = async <T>() => answer as T;
        const { firstFailure } = await composite(client, [], { allOrNone: true });
        assert.match(firstFailure?.message ?? '', /too long \(Unit__c\)/);
    });
});

describe('SOQL', () => {
    it('takes nothing but ids and field paths into a query', () => {
        assert.throws(() => idLiteral("x' OR Id != '"));
        assert.throws(() => columns(['Name', 'Account.Name FROM User']));
        assert.equal(textLiteral("O'Donnell\\"), "'O\\'Donnell\\\\'");
    });

    it('lists each column once, whatever its casing', () => {
        assert.equal(columns(['Id', 'Account.Name', 'ID']), 'ID, Account.Name');
    });

    it('keeps references to earlier results readable in the address', () => {
        assert.equal(
            queryPath("SELECT Id FROM A__c WHERE B__c = '@{request.records[0].B__c}'"),
            "/query?q=SELECT%20Id%20FROM%20A__c%20WHERE%20B__c%20%3D%20'@{request.records[0].B__c}'"
        );
    });
});
