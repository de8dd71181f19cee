import { CalloutError } from './errors.ts';
import type { ServiceOperation } from './serviceTypes.ts';

/** What an action gives back: `responseCode`, and the one output that belongs to it. */
export interface ServiceAnswer {
    readonly responseCode: number;
    /** Name of the output that is filled: a declared response, or `defaultExc`. */
    readonly output: string;
    /** The body as JSON value, or text when the response declares no schema. */
    readonly value: unknown;
}

/**
 * Sorts an HTTP answer into the operation's declared responses: the exact code, its class (`4XX`), `default`;
 * none of them: `defaultExc`, which holds the text.
 * @throws CalloutError when a declared response is not the JSON it promises.
 */
export function readAnswer(
    operation: ServiceOperation,
    status: number,
    text: string
): ServiceAnswer {
    const candidates = [String(status), `${Math.floor(status / 100)}XX`, 'default'];
    const output = candidates.find((name) => operation.responses.has(name)) ?? 'defaultExc';
    const declared = operation.responses.get(output);
    const isJson = declared?.typeName !== undefined || declared?.isList;
    return { responseCode: status, output, value: isJson ? parsed(text, output) : text };
}

function parsed(text: string, output: string): unknown {
    if (text.trim() === '') return undefined;
    try {
        return JSON.parse(text) as unknown;
    } catch (error) {
        const words = `The response ${output} could not be parsed: ${(error as Error).message}`;
        throw new CalloutError(words, { cause: error });
    }
}
