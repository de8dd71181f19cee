import MappingPublisher from 'c/mappingPublisher';
import { recordEvents, render, settle } from 'test/render';

interface PublisherElement {
    publish(versionId: string, name?: string, note?: string): void;
}

async function publish(...args: Parameters<PublisherElement['publish']>) {
    const publisher = render('c-mapping-publisher', MappingPublisher);
    (publisher.element as unknown as PublisherElement).publish(...args);
    await settle();
    return {
        ...publisher,
        published: recordEvents(publisher.element, 'published'),
        refused: recordEvents(publisher.element, 'refused'),
        end: (detail: unknown) =>
            publisher.find('flow').dispatchEvent(new CustomEvent('statuschange', { detail }))
    };
}
const outputs = (values: Record<string, unknown>) =>
    Object.entries(values).map(([name, value]) => ({ name, value }));

describe('c-mapping-publisher', () => {
    it('runs the flow with version, name and note', async () => {
        const { find } = await publish('a0V1', 'Autumn', 'Asked by finance');
        expect(find('flow')).toMatchObject({
            flowApiName: 'MappingVersion_SCR_Publish',
            flowInputVariables: [
                { name: 'versionId', type: 'String', value: 'a0V1' },
                { name: 'versionName', type: 'String', value: 'Autumn' },
                { name: 'versionNote', type: 'String', value: 'Asked by finance' }
            ]
        });
    });

    it('tells when the version is live', async () => {
        const { published, end, findAll } = await publish('a0V1');
        end({ status: 'STARTED' });
        expect(published).toHaveLength(0);
        end({ status: 'FINISHED_SCREEN', outputVariables: outputs({ ok: true }) });
        await settle();
        expect(published).toHaveLength(1);
        expect(findAll('lightning-flow')).toHaveLength(0);
    });

    it.each([
        [{ code: 'MAPPING_VERSION.EMPTY' }, /^No row of the version is switched on/],
        [{ code: 'MAPPING_VERSION.NOT_FOUND' }, /does not exist any more/],
        [{ code: 'MAPPING_VERSION.REFUSED', message: 'No access.' }, /No access\.$/]
    ])('says why nothing was published: %p', async (values, sentence) => {
        const { refused, end } = await publish('a0V1');
        end({ status: 'FINISHED', outputVariables: outputs({ ok: false, ...values }) });
        expect(refused[0]).toMatch(sentence);
    });

    it('says so when the flow cannot be run', async () => {
        const { refused, end } = await publish('a0V1');
        end({ status: 'ERROR' });
        expect(refused[0]).toMatch(/could not run the flow MappingVersion_SCR_Publish/);
    });
});
