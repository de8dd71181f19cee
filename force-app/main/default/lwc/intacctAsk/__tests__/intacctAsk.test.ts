import IntacctAsk from 'c/intacctAsk';
import { recordEvents, render, settle, type Rendered } from 'test/render';

const flows = ({ findAll }: Rendered) => findAll('lightning-flow');

async function ask(question: string, inputs?: Record<string, string>): Promise<Rendered> {
    const rendered = render('c-intacct-ask', IntacctAsk, { question, ...(inputs && { inputs }) });
    await settle();
    return rendered;
}

function finish(rendered: Rendered, detail: Record<string, unknown>): unknown[] {
    const answers = recordEvents(rendered.element, 'answer');
    flows(rendered)[0]?.dispatchEvent(new CustomEvent('statuschange', { detail }));
    return answers;
}

const outputs = (values: Record<string, unknown>) => ({
    status: 'FINISHED_SCREEN',
    outputVariables: Object.entries(values).map(([name, value]) => ({ name, value }))
});

describe('c-intacct-ask', () => {
    it('asks nothing without a question', async () => {
        const rendered = render('c-intacct-ask', IntacctAsk);
        await settle();
        expect(flows(rendered)).toHaveLength(0);
    });

    it('runs the flow of the question once with its inputs', async () => {
        const [flow, ...others] = flows(
            await ask('DescribeDefinition', { definition: 'Sales Order' })
        );
        expect(others).toHaveLength(0);
        expect(flow?.flowApiName).toBe('Intacct_SCR_DescribeDefinition');
        expect(flow?.flowInputVariables).toEqual([
            { name: 'definition', type: 'String', value: 'Sales Order' }
        ]);
    });

    it('asks again when an input has another value, not when it is given once more', async () => {
        const rendered = await ask('DescribeDefinition', { definition: 'Sales Order' });
        const [first] = flows(rendered);
        const give = async (definition: string) => {
            Object.assign(rendered.element, { inputs: { definition } });
            await settle();
            return flows(rendered)[0];
        };
        expect(await give('Sales Order')).toBe(first);
        expect((await give('Sales Quote'))?.flowInputVariables).toEqual([
            { name: 'definition', type: 'String', value: 'Sales Quote' }
        ]);
    });

    it('fires the answer and puts the flow away', async () => {
        const rendered = await ask('ListDefinitions');
        const [answer] = finish(
            rendered,
            outputs({ ok: true, content: '[{"name":"Sales Order"}]' })
        );
        expect(answer).toMatchObject({ ok: true, content: [{ name: 'Sales Order' }] });
        await settle();
        expect(flows(rendered)).toHaveLength(0);
    });

    it('says a failure in the words of the package', async () => {
        const rendered = await ask('TestConnection');
        const [answer] = finish(rendered, outputs({ ok: false, code: 'PROXY.UNREACHABLE' }));
        expect(answer).toMatchObject({ ok: false, code: 'PROXY.UNREACHABLE' });
        expect((answer as { message: string }).message).toContain('Named Credential');
    });

    it.each(['INTACCT.UNAVAILABLE', 'PROXY.UNEXPECTED', 'REQUEST.RATE_LIMITED'])(
        'does not promise another attempt after %s',
        async (code) => {
            const [answer] = finish(await ask('TestConnection'), outputs({ ok: false, code }));
            expect((answer as { message: string }).message).toMatch(/Try again in/);
        }
    );

    it('names the flow that Salesforce did not run', async () => {
        const rendered = await ask('TestConnection');
        const [answer] = finish(rendered, { status: 'ERROR' });
        expect((answer as { message: string }).message).toContain('Intacct_SCR_TestConnection');
    });

    it('is silent while the flow is starting', async () => {
        const rendered = await ask('TestConnection');
        expect(finish(rendered, { status: 'STARTED' })).toEqual([]);
    });

    it('asks again with a new flow', async () => {
        const rendered = await ask('TestConnection');
        const [first] = flows(rendered);
        (rendered.element as unknown as IntacctAsk).ask();
        await settle();
        const [second] = flows(rendered);
        expect(second).toBeDefined();
        expect(second).not.toBe(first);
    });

    it('is accessible', async () => {
        await ask('TestConnection');
        await expect(document.body).toBeAccessible();
    });
});
