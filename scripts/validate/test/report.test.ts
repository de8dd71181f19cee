import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reportLines } from '../report.ts';

const clean = { name: 'Descriptions', milliseconds: 3, findings: [] };

describe('report of the validator', () => {
    it('names each check once and says so when nothing is wrong', () => {
        assert.deepEqual(reportLines('force-app', [clean]), [
            'ok   Descriptions (3 ms)',
            'No mistakes found.'
        ]);
    });

    it('gives every mistake its file and line, as editors follow them', () => {
        const findings = [
            { file: 'tabs/A.tab-meta.xml', line: 3, message: 'page B does not exist' },
            { file: 'lwc/c', line: undefined, message: 'is not built' }
        ];
        assert.deepEqual(
            reportLines('force-app', [clean, { name: 'References', milliseconds: 9, findings }]),
            [
                'ok   Descriptions (3 ms)',
                'FAIL References (9 ms)',
                '       force-app/tabs/A.tab-meta.xml:3  page B does not exist',
                '       force-app/lwc/c  is not built',
                '2 mistakes found.'
            ]
        );
    });
});
