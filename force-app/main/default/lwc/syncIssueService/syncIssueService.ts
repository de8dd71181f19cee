export { ISSUES_QUERY, toIssues, toIssueCount, type Issue } from './issues';
export { setResolved, tryAgain } from './writes';
