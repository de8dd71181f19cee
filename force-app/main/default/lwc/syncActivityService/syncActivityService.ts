export { toActivities, type Activity } from './activity';
export {
    CHANGE_FLOW,
    changeInputs,
    mayCancel,
    mayRetry,
    needsReview,
    toChangeOutcome,
    type ActivityChange,
    type ChangeOutcome
} from './changes';
export {
    isFiltered,
    NO_FILTER,
    pageVariables,
    type ActivityFilter,
    type ActivityTab
} from './page';
export { PAGE_QUERY, PAGE_SIZE, STORY_QUERY, SUMMARY_QUERY } from './queries';
export { toRawAnswer } from './story';
export { toSummary, type ActivitySummary } from './summary';
