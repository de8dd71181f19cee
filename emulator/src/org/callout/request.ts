import { CalloutError } from './errors.ts';
import type { ServiceOperation, ServiceParameter } from './serviceTypes.ts';

/** A request to the service before it is authorized. */
export interface ServiceRequest {
    readonly method: string;
    /** Path and query below the named credential's URL. */
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | undefined;
}

/**
 * Puts an action's inputs where the OpenAPI operation wants them.
 *
 * in      inputs by parameter name, as JSON values; undefined and null are not sent
 * throws  CalloutError when a required parameter has no value
 */
export function buildRequest(
    operation: ServiceOperation,
    inputs: Readonly<Record<string, unknown>>
): ServiceRequest {
    const headers: Record<string, string> = { accept: 'application/json' };
    const query = new URLSearchParams();
    let { path } = operation;
    let body: string | undefined;
    for (const parameter of operation.parameters) {
        const value = valueFor(parameter, inputs);
        if (value === undefined) continue;
        if (parameter.in === 'path')
            path = path.replace(`{${parameter.name}}`, encodeURIComponent(String(value)));
        else if (parameter.in === 'query') query.append(parameter.name, String(value));
        else if (parameter.in === 'header') headers[parameter.name.toLowerCase()] = String(value);
        else {
            headers['content-type'] = parameter.contentType ?? 'application/json';
            body = bodyText(value, headers['content-type']);
        }
    }
    const search = query.size > 0 ? `?${query.toString()}` : '';
    return { method: operation.method.toUpperCase(), path: `${path}${search}`, headers, body };
}

function valueFor(parameter: ServiceParameter, inputs: Readonly<Record<string, unknown>>): unknown {
    const value = inputs[parameter.name] ?? undefined;
    if (value === undefined && parameter.required)
        throw new CalloutError(`Missing required input parameter: ${parameter.name}`);
    return value;
}

function bodyText(value: unknown, contentType: string): string {
    if (contentType.startsWith('application/x-www-form-urlencoded'))
        return new URLSearchParams(value as Record<string, string>).toString();
    return contentType.includes('json') ? JSON.stringify(value) : String(value);
}
