import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
    fromUrl,
    toUrl,
    type PageReference
} from '../../../src/org/page/modules/one/pageReference/pageReference.ts';

const OPPORTUNITY = '006000000000001AAA';

const reference = (
    type: string,
    attributes: PageReference['attributes'],
    state: PageReference['state'] = {}
): PageReference => ({ type, attributes, state });

const BOTH_WAYS: [string, PageReference][] = [
    [
        `/lightning/r/Opportunity/${OPPORTUNITY}/view`,
        reference('standard__recordPage', {
            recordId: OPPORTUNITY,
            objectApiName: 'Opportunity',
            actionName: 'view'
        })
    ],
    [
        `/lightning/r/Opportunity/${OPPORTUNITY}/related/OpportunityLineItems/view`,
        reference('standard__recordRelationshipPage', {
            recordId: OPPORTUNITY,
            objectApiName: 'Opportunity',
            relationshipApiName: 'OpportunityLineItems',
            actionName: 'view'
        })
    ],
    [
        '/lightning/o/Account/list?filterName=All',
        reference(
            'standard__objectPage',
            { objectApiName: 'Account', actionName: 'list' },
            { filterName: 'All' }
        )
    ],
    ['/lightning/n/Deals', reference('standard__navItemPage', { apiName: 'Deals' })],
    ['/lightning/page/home', reference('standard__namedPage', { pageName: 'home' })],
    [
        '/lightning/cmp/c__dealCard?c__id=1',
        reference('standard__component', { componentName: 'c__dealCard' }, { c__id: '1' })
    ],
    ['/lightning/app/Deals', reference('standard__app', { appTarget: 'Deals' })]
];

describe('page references', () => {
    for (const [url, page] of BOTH_WAYS) {
        it(`writes ${page.type} as ${url}`, () => assert.equal(toUrl(page), url));
        it(`reads ${url} as ${page.type}`, () => assert.deepEqual(fromUrl(url), page));
    }

    it("opens a flow at its own address and names the flow's inputs there", () => {
        const page = reference('standard__flow', { devName: 'Greet' }, { flow__name: 'Ada' });
        assert.equal(toUrl(page), '/flow/Greet?name=Ada');
    });

    it('reads a record url without its object', () => {
        assert.deepEqual(fromUrl(`/lightning/r/${OPPORTUNITY}/edit`).attributes, {
            recordId: OPPORTUNITY,
            actionName: 'edit'
        });
    });

    it('gives a web page its own address', () => {
        const page = reference('standard__webPage', { url: 'https://example.com/a' });
        assert.equal(toUrl(page), 'https://example.com/a');
    });

    it('has no url for a type it does not know', () => {
        assert.equal(toUrl(reference('comm__loginPage', {})), undefined);
    });
});
