import type { ObjectDraft } from '../schema/objectInfo.ts';
import { integer, lookup, picklist, text, textArea, READ_ONLY, REQUIRED } from './fields.ts';

const SETUP = {
    sharingModel: 'Read',
    createable: false,
    updateable: false,
    deletable: false,
    tooling: true
} as const;
const NEEDED = { ...REQUIRED, permissionable: false };

/** A flow, whatever its version; only the Tooling API knows it. */
export const FLOW_DEFINITION: ObjectDraft = {
    ...SETUP,
    apiName: 'FlowDefinition',
    label: 'Flow Definition',
    labelPlural: 'Flow Definitions',
    keyPrefix: '300',
    fields: [
        text('DeveloperName', 'Flow API Name', 80, { ...NEEDED, nameField: true }),
        text('MasterLabel', 'Label', 255),
        textArea('Description', 'Description', 1000),
        lookup('ActiveVersionId', 'Active Version ID', 'Flow'),
        lookup('LatestVersionId', 'Latest Version ID', 'Flow')
    ]
};

/** One version of a flow; the local org has the one of the project. */
export const FLOW_VERSION: ObjectDraft = {
    ...SETUP,
    apiName: 'Flow',
    label: 'Flow Version',
    labelPlural: 'Flow Versions',
    keyPrefix: '301',
    fields: [
        lookup('DefinitionId', 'Definition ID', 'FlowDefinition', 'Versions', NEEDED),
        text('MasterLabel', 'Label', 255, { nameField: true }),
        textArea('Description', 'Description', 1000),
        integer('VersionNumber', 'Version Number', 5, READ_ONLY),
        text('ProcessType', 'Process Type', 80, NEEDED),
        picklist('Status', 'Status', ['Active', 'Draft', 'Obsolete', 'InvalidDraft'], NEEDED)
    ]
};
