export { hindrancesOf, type Hindrance, type Hindrances } from './allowed';
export { toCompany, type Company, type Finding } from './company';
export { toDefinitions, toDocumentClass } from './definitions';
export { editMappings, editSettings, editType, hasEdits, NO_EDITS, NOT_SET_UP } from './edits';
export { editsOnTop, setupDifferences, type SetupDifference } from './meetEdits';
export {
    BUTTON_LABEL_LENGTH,
    findProblems,
    HIGHEST_SORT_ORDER,
    type RowProblem,
    type RowProblemCode
} from './problems';
export { STANDARD_MAPPING } from './standardMapping';
export { toOperations, type ImportNames } from './toOperations';
export { toRows, type RowState, type TypeRow } from './rows';
export type {
    Definition,
    DocumentClass,
    Edits,
    PriceSource,
    Settings,
    SettingValues,
    Setup,
    StoredConnection,
    TransactionType,
    TypeValues
} from './types';
