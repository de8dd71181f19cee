export { compareDocuments, type Change, type ComparedValue } from './compareDocuments';
export { filterTargets, type TargetFilter } from './filterTargets';
export { toTargets, type TargetSources } from './toTargets';
export { NOTHING_KNOWN, type RuleContext, type TargetView } from './types';
