export { compareDocuments, type Change, type ComparedValue } from './compareDocuments';
export { filterTargets, type TargetFilter } from './filterTargets';
export { memoizeLast } from './memoizeLast';
export { toTargets, type TargetSources } from './toTargets';
export { NOTHING_KNOWN, type RuleContext, type TargetView } from './types';
