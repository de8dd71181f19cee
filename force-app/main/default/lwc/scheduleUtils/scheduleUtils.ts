export { describeFrequency, type FrequencyWords } from './describeFrequency';
export { nextRun, upcomingRuns } from './nextRun';
export { FREQUENCIES, shortestInterval, type Frequency, type Recurrence } from './recurrence';
export { describeDuration, durationMs, estimatedTotal, isRunOpen, type Run } from './run';
export { readFilter, toFilter, type Scope } from './scope';
export { readSelection, toSelectionFilter, WON_OPPORTUNITIES, type Selection } from './selection';
export { toSparkline, type Sparkline } from './sparkline';
