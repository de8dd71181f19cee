/** What to do about refusals that the package is known to meet, by the org's own words. */
const REMEDIES: readonly (readonly [RegExp, string])[] = [
    [
        /translation|not available for deploy for this organization/i,
        'Setup > User Interface > Translation Workbench > Translation Language Settings: enable it and add French, then deploy again.'
    ],
    [
        /default workflow user/i,
        'Setup > Process Automation > Process Automation Settings: choose a Default Workflow User, then deploy again.'
    ],
    [
        /invalid cross reference id/i,
        'Often the permission set met the credential before it existed: deploy again; what was accepted stays accepted.'
    ],
    [
        /no authorization information|not authenticated|expired access|invalid_grant|INVALID_SESSION_ID/i,
        'Sign in again: sf org login web --alias NAME'
    ],
    [
        /source tracking conflict|conflicts detected/i,
        'The org has changes of its own in these files: look at them with sf project retrieve preview, then decide.'
    ]
];

/** The remedy for a refusal, if the project knows one. */
export function remedyFor(message: string): string | undefined {
    return REMEDIES.find(([pattern]) => pattern.test(message))?.[1];
}
