export { changedFields, type ChangedField } from './changedFields';
export { fromSetupFile, type FileMistake, type SetupFile } from './fromSetupFile';
export { toEdits, type ImportedEdits } from './toEdits';
export { toSetupFile, type SetupOrigin } from './toSetupFile';
