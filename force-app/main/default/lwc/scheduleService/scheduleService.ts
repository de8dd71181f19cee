export { RUNS_READ, SCHEDULES_QUERY } from './queries';
export {
    toPulledTypes,
    toSchedules,
    type PulledType,
    type Schedule,
    type ScheduledOperation
} from './schedule';
export { runNow, saveSchedule, setActive, type ScheduleDraft } from './writes';
export { FREQUENCY_WORDS, lastStatusLabel } from './words';
