/** The local org's own id; the same in every run, so that other services can be configured with it. */
export const ORGANIZATION_ID = '00D000000000001EAA';
