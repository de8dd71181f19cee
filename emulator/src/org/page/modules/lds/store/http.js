/** Where the page's data modules find the org's REST resources. */
export const API = '/services/data/v66.0';

/**
 * Calls the org as the signed-in user, so that no module has to know about sessions or error shapes.
 *
 * out     parsed JSON body; undefined for an empty body
 * throws  the platform's FetchResponse: { ok: false, status, statusText, body, headers, errorType }
 */
export async function send(method, path, { query, body, headers } = {}) {
    const response = await reach(`${API}${path}${queryString(query)}`, {
        method,
        headers: {
            accept: 'application/json',
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            ...headers
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) })
    });
    const content = await bodyOf(response);
    if (response.ok) return content;
    throw fetchResponse(response.status, response.statusText, content);
}

async function reach(url, init) {
    try {
        return await fetch(url, init);
    } catch (cause) {
        throw fetchResponse(504, 'Gateway Timeout', { message: String(cause?.message ?? cause) });
    }
}

async function bodyOf(response) {
    const text = await response.text();
    if (!text) return undefined;
    try {
        return JSON.parse(text);
    } catch {
        return { message: text };
    }
}

function fetchResponse(status, statusText, body) {
    return { status, statusText, ok: false, body, headers: {}, errorType: 'fetchResponse' };
}

function queryString(query = {}) {
    const present = Object.entries(query)
        .map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value])
        .filter(([, value]) => value !== undefined && value !== null && value !== '');
    return present.length ? `?${new URLSearchParams(present)}` : '';
}
