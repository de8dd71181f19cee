export { describeFrequency, type FrequencyWords } from './describeFrequency';
export { nextRun, upcomingRuns } from './nextRun';
export { FREQUENCIES, shortestInterval, type Frequency, type Recurrence } from './recurrence';
