export { RUNS_READ, SCHEDULES_QUERY } from './queries';
export {
    sendsDocuments,
    toScheduledTypes,
    toSchedules,
    type Schedule,
    type ScheduledOperation,
    type ScheduledType
} from './schedule';
export {
    deleteSchedule,
    placeRun,
    runNow,
    saveSchedule,
    setActive,
    type RunWish,
    type ScheduleDraft
} from './writes';
export { FREQUENCY_WORDS, lastStatusLabel, scheduledOperationLabel } from './words';
