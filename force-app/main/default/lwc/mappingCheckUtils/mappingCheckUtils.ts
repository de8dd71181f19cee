export { checkMapping } from './checkMapping';
export { MAX_STORED } from './checkSource';
export type { CheckContext } from './context';
export {
    fieldAt,
    fieldsOfLevel,
    type IntacctDefinition,
    type IntacctField,
    type IntacctFieldType
} from './definition';
export type { MappingProblem, MappingProblemCode } from './problem';
export { parseTemplate, templatePaths } from './template';
