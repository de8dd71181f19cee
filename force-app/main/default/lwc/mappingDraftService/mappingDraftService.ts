export { MAPPING_QUERY } from './queries';
export { toMapping, type Mapping, type MappingVersion, type VersionStatus } from './read';
export { discardDraft, saveDraft, type DraftToSave, type WriteOutcome } from './save';
export {
    PUBLISH_FLOW,
    publishInputs,
    toPublishOutcome,
    type FlowVariable,
    type PublishOutcome
} from './publish';
export {
    adopted,
    differences,
    isEdited,
    isOther,
    isOvertaken,
    kept,
    nextNumber,
    NOTHING_READ,
    received,
    savedRows,
    undone,
    type Session
} from './session';
