import type { FieldValue, RecordValues } from '../../kernel/types.ts';
import { loadedRecord } from '../data/flowValue.ts';
import type { FlowValue } from '../data/flowValue.ts';
import type { Interview } from './interview.ts';

type Global = (interview: Interview, name: string) => FlowValue;

const GLOBALS: Readonly<Record<string, Global>> = {
    $Flow: flowValue,
    $GlobalConstant: (_, name) => ({ True: true, False: false, EmptyString: '' })[name] ?? null,
    $Label: labelText,
    $Organization: organizationValue,
    $Permission: ({ runtime, context }, name) =>
        runtime.org.access.customPermissions(context.user).has(name),
    $Profile: ({ context: { user } }, name) =>
        ({ Id: user.profileId, Name: user.profileName })[name] ?? null,
    $System: (_, name) => (name === 'OriginDateTime' ? '1900-01-01T00:00:00.000Z' : null)
};

/** The org's time as a flow sees it: whole seconds, UTC. */
function currentDateTime({ runtime }: Interview): string {
    return `${runtime.org.clock.now().toISOString().slice(0, 19)}.000Z`;
}

/**
 * Reads a `$` resource. `$Record`, `$Record__Prior` and `$User` are records, whose fields stay on the path;
 * of the others the second part is taken off the path.
 * @returns undefined when there is no such resource.
 */
export function readGlobal(
    interview: Interview,
    root: string,
    path: string[]
): FlowValue | undefined {
    if (root === '$Record') return interview.scope.record ?? null;
    if (root === '$Record__Prior') return interview.scope.prior ?? null;
    if (root === '$User') return loadedRecord('User', userRecord(interview));
    const name = path.shift();
    return name === undefined ? undefined : GLOBALS[root]?.(interview, name);
}

function flowValue(interview: Interview, name: string): FieldValue {
    const { scope, faultMessage } = interview;
    const values: Record<string, () => FieldValue> = {
        CurrentDateTime: () => currentDateTime(interview),
        CurrentDate: () => currentDateTime(interview).slice(0, 10),
        FaultMessage: () => faultMessage,
        InterviewGuid: () => scope.guid,
        InterviewStartTime: () => scope.startedAt,
        CurrentRecord: () => (scope.record?.fields['Id'] as FieldValue | undefined) ?? null
    };
    return values[name]?.() ?? null;
}

/** Merge fields of the company: its id has 15 characters here. */
function organizationValue({ runtime }: Interview, name: string): FieldValue {
    const { id, name: company, locale, timeZone } = runtime.org.organization;
    const values: Record<string, string> = {
        Id: id.slice(0, 15),
        Name: company,
        DefaultLocaleSidKey: locale,
        TimeZoneSidKey: timeZone
    };
    return values[name] ?? null;
}

/** The label in the user's language, else in the package's. */
function labelText({ runtime, context }: Interview, name: string): FieldValue {
    const { labels, translations } = runtime.org.metadata;
    const { language } = context.user;
    const file = translations.get(language) ?? translations.get(language.split('_')[0] ?? '');
    const translated = file?.customLabels.find((label) => label.name === name)?.label;
    return translated ?? labels.get(name)?.value ?? null;
}

function userRecord({ runtime, context }: Interview): RecordValues {
    const { user } = context;
    const stored = runtime.org.records.read('User', user.id, { user, mode: 'system' });
    return stored ?? { Id: user.id, Username: user.username, Email: user.email };
}
