export { addRow, canRemove, changeRow, moveRow, removeRow, rowsOfTarget } from './editRows';
export { changesBetween, hasChanges, type RowChanges } from './changesBetween';
export { differencesBetween, putOnTop, type FieldDifference } from './meetEdits';
export { replaceRows } from './replaceRows';
export { toFieldMappings } from './toFieldMappings';
export type * from './types';
