export { DRAFTS_QUERY, MAPPING_QUERY } from './queries';
export {
    toDraftCounts,
    toMapping,
    type Mapping,
    type MappingVersion,
    type VersionStatus
} from './read';
export { discardDraft, isDraftTaken, saveDraft, type DraftToSave } from './save';
export {
    PUBLISH_FLOW,
    publishInputs,
    toPublishOutcome,
    type FlowVariable,
    type PublishOutcome
} from './publish';
