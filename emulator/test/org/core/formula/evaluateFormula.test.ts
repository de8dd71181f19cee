import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evaluateFormula } from '../../../../src/org/formula/evaluate.ts';
import type { FormulaScope } from '../../../../src/org/formula/scope.ts';
import { FormulaError, fromField, toField } from '../../../../src/org/formula/values.ts';
import type { FormulaValue } from '../../../../src/org/formula/values.ts';

const FIELDS: Record<string, FormulaValue> = {
    Name: 'Acme',
    Empty__c: null,
    Amount: 1200.5,
    Status__c: 'Running',
    Tags__c: 'A;B',
    CloseDate: fromField('2027-01-31', 'date'),
    Heartbeat_At__c: fromField('2027-01-31T11:56:00.000Z', 'datetime'),
    '$Permission.Intacct_Write': false
};

const scope: FormulaScope = {
    resolve: (path) => {
        const value = FIELDS[path];
        if (value === undefined) throw new FormulaError(`no field ${path}`);
        return value;
    },
    now: () => new Date('2027-01-31T12:00:00.000Z'),
    saving: {
        isNew: false,
        isChanged: (path) => path === 'Status__c',
        priorValue: (path) => (path === 'Status__c' ? 'Queued' : null)
    }
};

const results: readonly [formula: string, result: unknown][] = [
    ['1 + 2 * 3', 7],
    ['-2 ^ 2 + 10', 6],
    ['1.1 + 2.2', 3.3],
    ['Amount * 2 > 2400 && Name = "Acme"', true],
    ['Empty__c & "x"', 'x'],
    ['Empty__c = ""', true],
    ['Empty__c > 1', false],
    ['IF(ISBLANK(Empty__c), "none", Empty__c)', 'none'],
    ["CASE(Status__c, 'Queued', 1, 'Running', 2, 3)", 2],
    ['ISPICKVAL(Status__c, "Running")', true],
    ['INCLUDES(Tags__c, "B")', true],
    ['ISCHANGED(Status__c) && ISPICKVAL(PRIORVALUE(Status__c), "Queued")', true],
    ['AND(NOT(ISNEW()), NOT($Permission.Intacct_Write))', true],
    ['ROUND(2.345, 2)', 2.35],
    ['ROUND(-2.5, 0)', -3],
    ['TRUNC(2.349, 2)', 2.34],
    ['MOD(10, 3)', 1],
    ['INITCAP("new YORK")', 'New York'],
    ['ASCII("A") & CHR(66)', '65B'],
    ['HTMLENCODE("<b>")', '&lt;b&gt;'],
    ['PICKLISTCOUNT(Tags__c)', 2],
    ['MAX(1, 5, 3)', 5],
    ['LPAD("7", 3, "0")', '007'],
    ['MID("abcdef", 2, 3)', 'bcd'],
    ['FIND("c", "abc")', 3],
    ['TEXT(Amount)', '1200.5'],
    ['VALUE("1,200")', 1200],
    ['REGEX("SO-0001", "SO-[0-9]{4}")', true],
    ['CloseDate + 1', '2027-02-01'],
    ['ADDMONTHS(CloseDate, 1)', '2027-02-28'],
    ['CloseDate - DATE(2027, 1, 1)', 30],
    ['NOW() - Heartbeat_At__c < 5 / 1440', true],
    ['TODAY()', '2027-01-31'],
    ['YEAR(CloseDate)', 2027],
    ['DATEVALUE(Heartbeat_At__c)', '2027-01-31'],
    ['{!Name} & "!" /* a comment */', 'Acme!']
];

describe('evaluateFormula', () => {
    for (const [formula, result] of results) {
        it(`computes ${formula}`, () => {
            assert.deepEqual(toField(evaluateFormula(formula, scope)), result);
        });
    }

    it('evaluates only the branch that is taken', () => {
        assert.equal(evaluateFormula('IF(TRUE, 1, 1 / 0)', scope), 1);
    });

    it('counts days in the zone of the user', () => {
        const late = {
            ...scope,
            now: () => new Date('2027-01-31T03:00:00Z'),
            timeZone: 'America/Los_Angeles'
        };
        assert.equal(toField(evaluateFormula('TODAY()', late)), '2027-01-30');
    });

    for (const [formula, message] of [
        ['1 +', /unexpected the end at character 4/],
        ['NOSUCH(1)', /unknown function NOSUCH/],
        ['Missing__c', /no field Missing__c/],
        ['1 / 0', /division by zero/]
    ] as const) {
        it(`refuses ${formula}`, () => {
            assert.throws(() => evaluateFormula(formula, scope), message);
        });
    }
});
