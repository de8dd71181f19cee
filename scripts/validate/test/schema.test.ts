import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { checkSchema } from '../schema/checkSchema.ts';
import { findingsIn } from './sample.ts';

const MISTAKES: readonly [rule: string, finding: string][] = [
    [
        'text that is not well-formed',
        "tabs/Not_Xml.tab-meta.xml:3  Expected closing tag 'url' (opened in line 3, col 5) instead of closing tag 'uri'."
    ],
    [
        'a kind of file it does not know',
        'classes/Some_Class.cls-meta.xml:2  .cls-meta.xml is not a kind the validator knows'
    ],
    [
        'an unknown element',
        'customPermissions/Unknown_Element.customPermission-meta.xml:5  <CustomPermission> has no element <licence>'
    ],
    [
        'a component of another type',
        'flows/Wrong_Root.flow-meta.xml:2  <CustomLabels> stands where <Flow> belongs'
    ],
    [
        'a value that the type does not have',
        'objects/Order_Note__c/fields/Wrong_Value__c.field-meta.xml:5  "Txt" in <type> is not one of AutoNumber, Lookup, MasterDetail, Checkbox, Currency, Date …'
    ],
    [
        'a missing element at the top',
        'permissionsets/Missing_Element.permissionset-meta.xml:2  <PermissionSet> lacks <label>'
    ],
    [
        'a missing element inside another',
        'permissionsets/Missing_Element.permissionset-meta.xml:4  <flowAccesses> lacks <enabled>'
    ],
    [
        'repeated elements that are apart',
        'permissionsets/Scattered.permissionset-meta.xml:8  <customPermissions> is repeated, but not beside its like'
    ],
    [
        'text where a boolean belongs',
        'permissionsets/Wrong_Type.permissionset-meta.xml:3  <hasActivationRequired> must be boolean'
    ],
    ['a single element given twice', 'tabs/Twice.tab-meta.xml:3  <motif> may occur only once'],
    [
        'a wrong namespace',
        'tabs/Wrong_Namespace.tab-meta.xml:2  xmlns is not http://soap.sforce.com/2006/04/metadata'
    ]
];

describe('check of Metadata API types', () => {
    let findings: readonly string[];
    before(async () => {
        findings = await findingsIn('schema', checkSchema);
    });

    for (const [rule, finding] of MISTAKES)
        it(`refuses ${rule}, with file and line`, () => {
            assert.ok(findings.includes(finding), findings.join('\n'));
        });

    it('finds nothing else', () => {
        assert.equal(findings.length, MISTAKES.length);
    });

    it('leaves mistakes that only other files can show to the other checks', async () => {
        assert.deepEqual(await findingsIn('references', checkSchema), []);
    });
});
