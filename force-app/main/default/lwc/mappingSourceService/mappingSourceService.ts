export { CONFIGURATION_QUERY, mappingsQuery } from './queries';
export {
    toConfiguration,
    toFieldMappings,
    type Configuration,
    type DocumentClass,
    type TransactionType
} from './configuration';
export {
    sourceFields,
    sourceObjects,
    toSourceDocument,
    type SourceObjects,
    type Workflow
} from './source';
