import { ProxyError } from '../proxyError.ts';
import { membersOf } from '../requestParameters.ts';

/** Which opportunities a schedule makes documents of. */
export interface Selection {
    /** Stages by name; none: every stage that counts as won. */
    readonly stages: readonly string[];
    /** Only opportunities whose close date lies at most so many days back, and not ahead. */
    readonly closedWithinDays?: number | undefined;
    /** Record types by name; none: all. */
    readonly recordTypes: readonly string[];
}

/** Ten years: more would be a mistake of typing. */
const MOST_DAYS = 3650;
const MEMBERS = ['stages', 'closedWithinDays', 'recordTypes'];

/**
 * Reads the filter of a schedule that creates documents.
 *
 * in      `{"stages":["Closed Won"],"closedWithinDays":30,"recordTypes":["Name"]}`, each optional;
 *         blank: all won opportunities
 * throws  SCHEDULE.FILTER_INVALID that says what is wrong
 */
export function readSelection(text: string | undefined): Selection {
    const members = membersOf(text);
    if (members === undefined) {
        throw invalid('it is not a JSON object');
    }
    const unknown = Object.keys(members).find((name) => !MEMBERS.includes(name));
    if (unknown !== undefined) {
        throw invalid(`it has "${unknown}", but only ${MEMBERS.join(', ')} are known`);
    }
    return {
        stages: names(members, 'stages'),
        closedWithinDays: days(members['closedWithinDays']),
        recordTypes: names(members, 'recordTypes')
    };
}

function names(members: Record<string, unknown>, member: string): readonly string[] {
    const value = members[member] ?? [];
    if (!Array.isArray(value) || !value.every((name) => typeof name === 'string')) {
        throw invalid(`${member} is not a list of names`);
    }
    return value as string[];
}

function days(value: unknown): number | undefined {
    if (value === undefined || value === null) {
        return undefined;
    }
    if (!Number.isInteger(value) || Number(value) < 1 || Number(value) > MOST_DAYS) {
        throw invalid(`closedWithinDays is not a whole number from 1 to ${MOST_DAYS}`);
    }
    return Number(value);
}

function invalid(detail: string): ProxyError {
    const params = { detail };
    return new ProxyError('SCHEDULE.FILTER_INVALID', { params, field: 'Filter__c' });
}
