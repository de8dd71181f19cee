export { checkAccess, type AccessFinding } from './checkAccess';
export { toPeople, type Person } from './people';
export { toAccess, type Access, type Holder } from './types';
