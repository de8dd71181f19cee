import { toAnswer } from 'c/intacctAnswerUtils';

const outputs = (values: Record<string, unknown>) =>
    Object.entries(values).map(([name, value]) => ({ name, value }));

describe('toAnswer', () => {
    it('parses the nested part of an answer and keeps the flat one', () => {
        const answer = toAnswer(
            outputs({ ok: true, companyId: 'ACME-US', content: '{"entities":[]}' })
        );
        expect(answer).toMatchObject({ ok: true, code: '', content: { entities: [] } });
        expect(answer.values.companyId).toBe('ACME-US');
    });

    it('keeps code and sentence of a failure', () => {
        const answer = toAnswer(
            outputs({ ok: false, code: 'INTACCT.UNAVAILABLE', message: 'Intacct is down.' })
        );
        expect(answer).toMatchObject({
            ok: false,
            code: 'INTACCT.UNAVAILABLE',
            message: 'Intacct is down.',
            content: undefined
        });
    });

    it('keeps the words of a failure that has no code', () => {
        const answer = toAnswer(outputs({ ok: false, message: 'No such profile.' }));
        expect(answer).toMatchObject({ code: '', message: 'No such profile.' });
    });

    it('takes an answer without a nested part', () => {
        expect(toAnswer(outputs({ ok: true, content: '' }))).toMatchObject({ ok: true });
    });

    it.each([
        { detail: 'Read timed out', correlationId: null, told: 'Read timed out' },
        { detail: null, correlationId: '7f3a', told: '7f3a' }
    ])('tells $told to whoever looks into a failure', ({ detail, correlationId, told }) => {
        const failure = { ok: null, code: 'PROXY.UNREACHABLE', detail, correlationId };
        expect(toAnswer(outputs(failure)).detail).toBe(told);
    });

    it.each([{ outputs: [] }, { outputs: outputs({ ok: true, content: '<html>' }) }])(
        'calls an answer that it cannot read unexpected',
        (given) => {
            expect(toAnswer(given.outputs)).toMatchObject({ ok: false, code: 'PROXY.UNEXPECTED' });
        }
    );
});
