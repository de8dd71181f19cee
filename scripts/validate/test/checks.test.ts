import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkBundles } from '../bundles/checkBundles.ts';
import { checkDeployable } from '../deploy/checkDeployable.ts';
import { checkDescriptions } from '../descriptions/checkDescriptions.ts';
import { checkFlows } from '../flows/checkFlows.ts';
import { findingsIn } from './sample.ts';

describe('check of deployability', () => {
    it('names a file that every deployment would leave behind', async () => {
        assert.deepEqual(await findingsIn('deploy', checkDeployable), [
            'lwc/lonely.js-meta.xml  belongs to no component: no deployment would take it along'
        ]);
    });

    it('names a file whose type Salesforce does not know', async () => {
        const [finding = ''] = await findingsIn('unknown-suffix', checkDeployable);
        assert.match(finding, /Thing\.thing-meta\.xml: Could not infer a metadata type/);
    });
});

describe('check by Lightning Flow Scanner', () => {
    it('refuses a write without a fault path', async () => {
        assert.deepEqual(await findingsIn('flows', checkFlows), [
            'flows/Note_SFL_Close.flow-meta.xml:9  MissingFaultPath: Close_Note'
        ]);
    });
});

describe('check by the LWC platform compiler', () => {
    const refusals = findingsIn('bundles', checkBundles);
    const refused = async (pattern: RegExp): Promise<void> => {
        assert.match((await refusals).join('\n'), pattern);
    };

    it('refuses a directive that templates do not have', () =>
        refused(/unknownDirective\.html:2 .*lwc:maybe/));

    it('refuses a loop without keys', () => refused(/loopWithoutKey\.html:2 .*Missing key/));

    it('refuses an import from a scope that does not exist', () =>
        refused(/unknownScope\.js:1 .*@salesforce\/everything\/value/));

    it('says how to get a component that is not built yet', () =>
        refused(/notBuilt\.js-meta\.xml .*npm run build/));
});

describe('check of descriptions', () => {
    it('asks one of objects, fields, flows, their inputs and permission sets, within limits', async () => {
        assert.deepEqual(await findingsIn('descriptions', checkDescriptions), [
            'flows/Note_SFL_Silent.flow-meta.xml:2  has no description',
            'flows/Note_SFL_Silent.flow-meta.xml:5  input or output noteId has no description',
            'objects/Order_Note__c/fields/Text__c.field-meta.xml:2  has no description',
            'objects/Order_Note__c/fields/Text__c.field-meta.xml:2  help text says no more than the label',
            'objects/Order_Note__c/fields/Wordy__c.field-meta.xml:4  <description> has 1001 characters, 1000 are allowed',
            'objects/Order_Note__c/fields/Wordy__c.field-meta.xml:5  <inlineHelpText> has 511 characters, 510 are allowed',
            'objects/Order_Note__c/fields/Wordy__c.field-meta.xml:6  <label> has 58 characters, 40 are allowed',
            'objects/Order_Note__c/Order_Note__c.object-meta.xml:2  has no description',
            'permissionsets/Silent.permissionset-meta.xml:2  has no description'
        ]);
    });
});
