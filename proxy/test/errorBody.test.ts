import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { complaintsOf } from '../src/intacct/errorBody.ts';

function messages(body: unknown): string[] {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return complaintsOf({ text, json: typeof body === 'string' ? undefined : body }).map(
        ({ message }) => message
    );
}

describe('complaintsOf', () => {
    it('reads the details of an operation that failed, without support ids', () => {
        const details = [{ code: 'BL03000018', message: 'No. [Support ID: a%7E1]' }];
        assert.deepEqual(messages({ 'ia::error': { code: 'operationFailed', details } }), ['No.']);
    });

    it('reads an error inside the result', () => {
        const error = { code: 'invalidRequest', message: 'A POST request requires a payload' };
        assert.deepEqual(messages({ 'ia::result': { 'ia::error': error } }), [error.message]);
    });

    it('reads a gateway error, whose details are no list', () => {
        const details = { requestId: 'AC47C2BE' };
        const error = { code: 'GW-0011', message: 'Invalid Request', details };
        assert.deepEqual(messages({ 'ia::error': error }), ['Invalid Request']);
    });

    it('reads a plain error and an OAuth error', () => {
        assert.deepEqual(messages({ error: { message: 'plain' } }), ['plain']);
        const oauth = { error: 'invalid_grant', error_description: 'not authorized' };
        assert.deepEqual(messages(oauth), ['not authorized']);
    });

    it('keeps a body that is no error of Intacct as it is', () => {
        assert.deepEqual(messages('<html>Bad gateway</html>'), ['<html>Bad gateway</html>']);
    });
});
