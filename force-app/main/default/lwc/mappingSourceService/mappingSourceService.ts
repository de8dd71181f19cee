export { CONFIGURATION_QUERY, MAPPINGS_QUERY } from './queries';
export {
    toConfiguration,
    toFieldMappings,
    type Configuration,
    type DocumentClass,
    type TransactionType
} from './configuration';
export { HEADER_OBJECT, LINE_OBJECT, LINES_LIST, sourceFields, toSourceDocument } from './source';
