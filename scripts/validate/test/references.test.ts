import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { checkReferences } from '../references/checkReferences.ts';
import { findingsIn } from './sample.ts';

const APP = 'applications/Memos.app-meta.xml';
const FLOW = 'flows/Note_AfterSave_Print.flow-meta.xml';
const LAYOUT = 'layouts/Order_Note__c-Order Note Layout.layout-meta.xml';
const NOTE = 'objects/Order_Note__c';
const PAGE = 'flexipages/Order_Note_Page.flexipage-meta.xml';
const RULE = `${NOTE}/validationRules/Needs_Colour.validationRule-meta.xml`;
const SERVICE = 'externalServiceRegistrations/Notes.externalServiceRegistration-meta.xml';
const USER = 'permissionsets/Order_Note_User.permissionset-meta.xml';

const MISTAKES: Readonly<Record<string, readonly string[]>> = {
    'objects that a look-up, a tab, an action or a component names': [
        `${NOTE}/fields/Account__c.field-meta.xml:6  object Acount does not exist`,
        'tabs/Order_Memo__c.tab-meta.xml:2  object Order_Memo__c does not exist',
        'quickActions/Order_Memo__c.Paint.quickAction-meta.xml:2  object Order_Memo__c does not exist',
        'lwc/noteCard/noteCard.js-meta.xml:13  object Order_Memo__c does not exist',
        'lwc/noteCard/noteCard.js:3  object Order_Memo__c does not exist',
        `${APP}:7  object Order_Memo__c does not exist`,
        `${USER}:51  object Order_Memo__c does not exist`
    ],
    'fields in layouts, list views and search': [
        `${LAYOUT}:10  field Order_Note__c.Colour__c does not exist`,
        `${LAYOUT}:25  field of Order_Note_Line__c Colour__c does not exist`,
        `${NOTE}/compactLayouts/Short.compactLayout-meta.xml:5  field of Order_Note__c Colour__c does not exist`,
        `${NOTE}/listViews/Closed.listView-meta.xml:5  field of Order_Note__c Colour__c does not exist`,
        `${NOTE}/Order_Note__c.object-meta.xml:12  field of Order_Note__c Colour__c does not exist`
    ],
    'fields and permissions in formulas': [
        `${NOTE}/fields/Is_Urgent__c.field-meta.xml:4  field Order_Note__c.Priority__c does not exist`,
        `${RULE}:5  field Order_Note__c.Colour__c does not exist`,
        `${RULE}:5  custom permission No_Colour does not exist`,
        `${RULE}:6  field Order_Note__c.Shade__c does not exist`
    ],
    'translated objects and fields': [
        'objectTranslations/Order_Memo__c-fr/Order_Memo__c-fr.objectTranslation-meta.xml:2  object Order_Memo__c does not exist',
        'objectTranslations/Order_Note__c-fr/Colour__c.fieldTranslation-meta.xml:4  field of Order_Note__c Colour__c does not exist',
        'objectTranslations/Order_Note__c-fr/Order_Note__c-fr.objectTranslation-meta.xml:5  field of Order_Note__c Colour does not exist'
    ],
    'a picklist value in a filter': [
        `${NOTE}/listViews/Closed.listView-meta.xml:10  "Closed" is no value of Status__c`
    ],
    'a required look-up that its parent would empty': [
        `${NOTE}/fields/Account__c.field-meta.xml:4  a required look-up cannot be emptied when its parent is deleted`
    ],
    'related lists and actions of a layout': [
        `${LAYOUT}:30  Order_Note_Line__c.Order__c does not lead to Order_Note__c`,
        `${LAYOUT}:18  quick action Order_Note__c.Paint does not exist`
    ],
    'what a permission set grants': [
        `${USER}:4  application Notes does not exist`,
        `${USER}:9  custom permission No_Colour does not exist`,
        `${USER}:14  external credential principal Notes-Integration does not exist`,
        `${USER}:18  field Order_Note__c.Colour__c does not exist`,
        `${USER}:33  flow Note_SFL_Paint does not exist`,
        `${USER}:55  tab Order_Note__c does not exist`
    ],
    'what a permission set may not grant, or not alone': [
        `${USER}:23  Order_Note__c.Account__c is required or part of the record: it cannot be granted`,
        `${USER}:42  Order_Note__c: modifyAllRecords needs allowDelete`,
        'permissionsets/Order_Note_Lines.permissionset-meta.xml:11  allowRead on Order_Note_Line__c needs it on Order_Note__c'
    ],
    'credentials behind a callout': [
        'namedCredentials/Notes.namedCredential-meta.xml:5  external credential Notes does not exist',
        `${SERVICE}:5  named credential Printer does not exist`
    ],
    'what External Services does not take': [
        `${SERVICE}:14  External Services does not take "oneOf"`,
        `${SERVICE}:14  schema Receipt does not exist`,
        `${SERVICE}:14  "burn-note" must hold letters and digits only`,
        `${SERVICE}:12  operation shrednote does not exist`,
        `${SERVICE}:2  operation burn-note of the schema is not listed`
    ],
    'External Service operations, parameters and types in a flow': [
        `${FLOW}:29  External Service operation Notes.frameNote does not exist`,
        `${FLOW}:14  input of Notes.printNote letter does not exist`,
        `${FLOW}:21  output of Notes.printNote 201 does not exist`,
        `${FLOW}:45  note.colour: colour does not exist`,
        `${FLOW}:118  type ExternalService__Notes_Receipt does not exist`
    ],
    'elements, resources and fields of a flow': [
        `${FLOW}:11  there is no element Thank_Printer to go to`,
        `${FLOW}:41  field Order_Note__c.Colour__c does not exist`,
        `${FLOW}:48  label Colour does not exist`,
        `${FLOW}:56  adjective is no element or resource of this flow`,
        `${FLOW}:56  $Flow.CurrentTime does not exist`,
        `${FLOW}:66  field Order_Note__c.Colour__c does not exist`,
        `${FLOW}:77  field Order_Note__c.State__c does not exist`
    ],
    'subflows and their inputs': [
        `${FLOW}:95  input of Note_SFL_Close reason does not exist`,
        `${FLOW}:106  flow Note_SFL_Paint does not exist`
    ],
    'pages, tabs and components that navigation names': [
        `${APP}:5  page Note_Page does not exist`,
        `${APP}:13  tab Order_Note__c does not exist`,
        `${APP}:14  page Memos_Utility_Bar does not exist`,
        'tabs/Note_Home.tab-meta.xml:3  page Note_Home does not exist',
        'quickActions/Order_Memo__c.Paint.quickAction-meta.xml:4  component notePainter does not exist'
    ],
    'components, properties and fields on a page': [
        `${PAGE}:7  property of noteCard colour does not exist`,
        `${PAGE}:14  field Order_Note__c.Colour__c does not exist`,
        `${PAGE}:23  component notePainter does not exist`,
        `${PAGE}:29  field Order_Note__c.Shade__c does not exist`
    ],
    'what a component imports, uses and targets': [
        'lwc/noteCard/noteCard.js-meta.xml:7  target lightning__RecordPge does not exist',
        'lwc/noteCard/noteCard.html:2  component notePainter does not exist',
        'lwc/noteCard/noteCard.js:2  field Order_Note__c.Colour__c does not exist',
        'lwc/noteCard/noteCard.js:4  label Note_Title does not exist',
        'lwc/noteCard/noteCard.js:5  custom permission Paint_Notes does not exist',
        'lwc/noteCard/noteCard.js:6  Apex class NoteController.findNotes does not exist: the package has none',
        'lwc/noteCard/noteCard.js:7  component colourUtils does not exist'
    ],
    'objects, columns and reports that reports and dashboards name': [
        'reports/Notes/Memos.report-meta.xml:5  object Order_Memo__c does not exist',
        'reports/Notes/Lines.report-meta.xml:5  Order_Note_Line__c is a detail: its reports are of type CustomEntityCustomEntity$Order_Note__c$Order_Note_Line__c',
        'reports/Notes/Lines_By_Colour.report-meta.xml:4  field Order_Note__c.Colour__c does not exist',
        'reports/Notes/By_Colour.report-meta.xml:8  field Order_Note__c.Colour__c does not exist',
        'dashboards/Notes/Colours.dashboard-meta.xml:15  field Order_Note__c.Shade__c does not exist',
        'dashboards/Notes/Colours.dashboard-meta.xml:26  report Notes/By_Shade does not exist'
    ],
    'translations of things that are gone': [
        'translations/fr.translation-meta.xml:5  label Note_Title does not exist'
    ]
};

describe('check of cross references', () => {
    let findings: readonly string[];
    before(async () => {
        findings = await findingsIn('references', checkReferences);
    });

    for (const [rule, expected] of Object.entries(MISTAKES))
        it(`refuses ${rule}`, () => {
            const missing = expected.filter((finding) => !findings.includes(finding));
            assert.deepEqual(missing, []);
        });

    it('accepts standard fields, addresses, globals and every name that exists', () => {
        const expected = Object.values(MISTAKES).flat();
        assert.deepEqual(
            findings.filter((finding) => !expected.includes(finding)),
            []
        );
    });
});
