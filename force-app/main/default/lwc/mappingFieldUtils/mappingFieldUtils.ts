export { fieldChoices, type FieldChoice } from './fieldChoices';
export {
    levelsOf,
    MAX_LEVELS,
    parentObject,
    resolvePath,
    unreadObjects,
    type Resolved
} from './resolvePath';
export { rootObject } from './rootObject';
export type * from './types';
