import MappingPublisher from 'c/mappingPublisher';
import { recordEvents, render, settle } from 'test/render';

interface PublisherElement {
    ask(): void;
    publish(version: object, words?: { name: string; note: string }): void;
}
const DRAFT = { id: 'a0V1', name: 'Draft 3', status: 'Draft', revision: 4 };
const RETIRED = { ...DRAFT, name: 'As installed', status: 'Retired' };
const WORDS = { name: 'Autumn', note: 'Asked by finance' };

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
    it('asks for name and note until they are confirmed or nothing is to be published', async () => {
        const { element, findAll } = render('c-mapping-publisher', MappingPublisher, {
            draftName: 'Draft 3'
        });
        const confirmed = recordEvents(element, 'confirmed');
        (element as unknown as PublisherElement).ask();
        await settle();
        const [form] = findAll('c-mapping-publish');
        expect(form?.name).toBe('Draft 3');
        form?.dispatchEvent(new CustomEvent('confirmed', { detail: WORDS }));
        expect(confirmed).toEqual([WORDS]);
        form?.dispatchEvent(new CustomEvent('cancelled'));
        await settle();
        expect(findAll('c-mapping-publish')).toHaveLength(0);
    });

    it('tells that nothing is to be published', async () => {
        const { element, findAll } = render('c-mapping-publisher', MappingPublisher);
        const cancelled = recordEvents(element, 'cancelled');
        (element as unknown as PublisherElement).ask();
        await settle();
        findAll('c-mapping-publish')[0]?.dispatchEvent(new CustomEvent('cancelled'));
        expect(cancelled).toHaveLength(1);
    });

    it('publishes a draft as it was read, with name and note', async () => {
        const { find } = await publish(DRAFT, WORDS);
        expect(find('flow')).toMatchObject({
            flowApiName: 'MappingVersion_SCR_Publish',
            flowInputVariables: [
                { name: 'versionId', type: 'String', value: 'a0V1' },
                { name: 'versionName', type: 'String', value: 'Autumn' },
                { name: 'versionNote', type: 'String', value: 'Asked by finance' },
                { name: 'revision', type: 'Number', value: 4 }
            ]
        });
    });

    it('keeps the words of a version that returns', async () => {
        const { find, published, end } = await publish(RETIRED);
        expect(find('flow').flowInputVariables).toEqual([
            { name: 'versionId', type: 'String', value: 'a0V1' },
            { name: 'versionName', type: 'String', value: '' },
            { name: 'versionNote', type: 'String', value: '' }
        ]);
        end({ status: 'FINISHED', outputVariables: outputs({ ok: true }) });
        expect(published).toEqual(['“As installed” is live again.']);
    });

    it('tells when the version is live', async () => {
        const { published, end, findAll } = await publish(DRAFT, WORDS);
        end({ status: 'STARTED' });
        expect(published).toHaveLength(0);
        end({ status: 'FINISHED_SCREEN', outputVariables: outputs({ ok: true }) });
        await settle();
        expect(published).toEqual(['“Autumn” is live.']);
        expect(findAll('lightning-flow')).toHaveLength(0);
    });

    it.each([
        [{ code: 'MAPPING_VERSION.CHANGED' }, /^Somebody else has changed the draft/],
        [{ code: 'MAPPING_VERSION.EMPTY' }, /^No row of the version is switched on/],
        [{ code: 'MAPPING_VERSION.NOT_FOUND' }, /does not exist any more/],
        [{ code: 'MAPPING_VERSION.REFUSED', message: 'No access.' }, /No access\.$/]
    ])('says why nothing was published: %p', async (values, sentence) => {
        const { refused, end } = await publish(DRAFT);
        end({ status: 'FINISHED', outputVariables: outputs({ ok: false, ...values }) });
        expect(refused[0]).toMatch(sentence);
    });

    it('says so when the flow cannot be run', async () => {
        const { refused, end } = await publish(DRAFT);
        end({ status: 'ERROR' });
        expect(refused[0]).toMatch(/could not run the flow MappingVersion_SCR_Publish/);
    });
});
