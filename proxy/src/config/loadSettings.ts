import { readFileSync } from 'node:fs';
import Value from 'typebox/value';
import { HINTS, Settings } from './settings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The environment does not say all that the proxy needs. The message names every key at fault. */
export class InvalidSettings extends Error {
    override readonly name = 'InvalidSettings';
}

/**
 * Reads the proxy's configuration once, before anything starts.
 *
 * in      environment variables; ORGS as JSON, or in the file that ORGS_FILE names
 * throws  InvalidSettings naming each missing or invalid key, never a value: values may be secrets
 */
export function loadSettings(environment: Environment): Settings {
    const { HOST = '127.0.0.1', LOG_LEVEL = 'info', PORT, PUBLIC_URL } = environment;
    const orgs = organizations(environment);
    const candidate = withoutUndefined({
        PORT: PORT === undefined ? undefined : wholeNumber(PORT),
        HOST,
        PUBLIC_URL: PUBLIC_URL?.replace(/\/+$/, ''),
        TOKEN_SIGNING_KEY: environment['TOKEN_SIGNING_KEY'],
        LOG_LEVEL,
        ORGS: orgs.value
    });
    const complaints = [
        ...schemaComplaints(candidate).filter(
            (text) => !orgs.complaint || !text.startsWith('ORGS')
        ),
        ...(orgs.complaint ? [orgs.complaint] : duplicates(orgs.value))
    ];
    if (complaints.length > 0) {
        const list = complaints.map((complaint) => `  ${complaint}`).join('\n');
        throw new InvalidSettings(`The proxy cannot start. Correct its environment:\n${list}`);
    }
    return candidate as Settings;
}

function organizations({ ORGS, ORGS_FILE }: Environment): { value?: unknown; complaint?: string } {
    try {
        const json = ORGS || (ORGS_FILE && readFileSync(ORGS_FILE, 'utf8'));
        return json ? { value: JSON.parse(json) } : {};
    } catch (error) {
        const reason = (error as NodeJS.ErrnoException).code ?? 'it is not JSON';
        return {
            complaint: ORGS ? `ORGS is invalid: ${reason}` : `ORGS_FILE is invalid: ${reason}`
        };
    }
}

function schemaComplaints(candidate: unknown): string[] {
    const complaints = Value.Errors(Settings, candidate).flatMap((error) => {
        const at = error.instancePath.slice(1).split('/').filter(Boolean);
        return error.keyword === 'required'
            ? (error.params.requiredProperties as string[]).map((key) =>
                  say([...at, key], 'is missing')
              )
            : [say(at, 'is invalid')];
    });
    return [...new Set(complaints)];
}

function say(path: readonly string[], complaint: string): string {
    const name = path
        .map((key, i) => (/^\d+$/.test(key) ? `[${key}]` : i ? `.${key}` : key))
        .join('');
    const hint = HINTS[path.at(-1) ?? ''];
    return `${name} ${complaint}${hint ? `: expected ${hint}` : ''}`;
}

/** A token must lead to one org, and an org to one set of credentials. */
function duplicates(orgs: unknown): string[] {
    return ['clientId', 'organizationId'].flatMap((key) => {
        const values = Array.isArray(orgs) ? orgs.map((org) => (org as Environment)?.[key]) : [];
        return values.flatMap((value, index) =>
            value !== undefined && values.indexOf(value) < index
                ? [`ORGS[${index}].${key} is invalid: another entry has the same one`]
                : []
        );
    });
}

function wholeNumber(text: string): number | string {
    return /^\d+$/.test(text) ? Number(text) : text;
}

function withoutUndefined(bag: Record<string, unknown>): Record<string, unknown> {
    return Object.fromEntries(Object.entries(bag).filter(([, value]) => value !== undefined));
}
