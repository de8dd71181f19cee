import type { Answer } from './exchange.ts';

/** One complaint of Intacct, whichever of its error shapes it came in. */
export interface IntacctComplaint {
    readonly code: string;
    readonly errorId: string;
    readonly message: string;
    readonly correction: string;
    /** Field of the payload, `/lines/0/unit`; empty when Intacct names none. */
    readonly target: string;
    readonly messageId: string;
    readonly placeholders: Readonly<Record<string, string>>;
}

type Bag = Readonly<Record<string, unknown>>;

/**
 * Reads every error shape that Intacct REST is known to answer with.
 *
 * in      an answer whose status is not 2xx, or that carries an error with status 200
 * out     the details when there are any, else the error itself; one complaint with the raw text when
 *         the body is none of them
 * source  Intacct REST guides (error handling), `error-response` schema, gateway errors GW-nnnn
 */
export function complaintsOf({ json, text }: Pick<Answer, 'json' | 'text'>): IntacctComplaint[] {
    const error = errorIn(json);
    if (!error) {
        return [toComplaint({ message: text.slice(0, 2000) })];
    }
    const details = Array.isArray(error['details']) ? error['details'].filter(isBag) : [];
    return details.length > 0 ? details.map(toComplaint) : [toComplaint(error)];
}

/** The error object of a body: at the top, inside `ia::result`, or under a plain `error`. */
export function errorIn(json: unknown): Bag | undefined {
    if (!isBag(json)) {
        return undefined;
    }
    const result = json['ia::result'];
    const candidates = [json['ia::error'], isBag(result) && result['ia::error'], json['error']];
    const error = candidates.find((candidate) => isBag(candidate) || typeof candidate === 'string');
    return typeof error === 'string'
        ? { code: error, message: json['error_description'] ?? error }
        : (error as Bag | undefined);
}

function toComplaint(error: Bag): IntacctComplaint {
    const info = isBag(error['additionalInfo']) ? error['additionalInfo'] : {};
    const placeholders = isBag(info['placeholders']) ? info['placeholders'] : {};
    return {
        code: asText(error['code']),
        errorId: asText(error['errorId']),
        message: withoutSupportId(asText(error['message'])),
        correction: withoutSupportId(asText(error['correction'])),
        target: asText(error['target']),
        messageId: asText(info['messageId']),
        placeholders: Object.fromEntries(
            Object.entries(placeholders).map(([name, value]) => [name, asText(value)])
        )
    };
}

function withoutSupportId(message: string): string {
    return message.replace(/\s*\[Support ID:[^\]]*\]/gi, '').trim();
}

function asText(value: unknown): string {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function isBag(value: unknown): value is Bag {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
