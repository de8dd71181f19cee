import { FAILURES, failureText, type FailureCode } from 'c/failureUtils';
import { redact } from './redact.ts';

/** The value that Intacct objects to, as far as its answer says. */
export interface RefusedValue {
    /** Target as written in mappings: `customer.id`, `dimensions.item.id`, `unit`. */
    readonly intacctField: string;
    readonly value?: string | undefined;
    /** Counts from 0, in the order in which the lines were sent. */
    readonly lineIndex?: number | undefined;
}

/** What is known about a failure beyond its code. */
export interface FailureFacts {
    /** Values for the sentence of the code, see `c/failureUtils`. */
    readonly params?: Readonly<Record<string, string>> | undefined;
    /** Path of the Salesforce field to correct, as written in the mapping. */
    readonly field?: string | undefined;
    /** What the other side said, word for word. Never shown first, never sent back to the caller. */
    readonly detail?: string | undefined;
    readonly refused?: RefusedValue | undefined;
    /** How long the other side asked us to stay away. */
    readonly retryAfterMs?: number | undefined;
    readonly cause?: unknown;
}

const MESSAGE_LENGTH = 4000;
const DETAIL_LENGTH = 32_000;

/**
 * The only error thrown on purpose; anything else is a bug and is reported as PROXY.UNEXPECTED.
 * Message and detail may quote a vendor: both are freed of secrets here, before anybody logs or
 * stores them, and cut to the fields that keep them.
 */
export class ProxyError extends Error {
    override readonly name = 'ProxyError';
    readonly code: FailureCode;
    readonly facts: FailureFacts;

    constructor(code: FailureCode, facts: FailureFacts = {}) {
        super(redact(failureText(code, facts.params), MESSAGE_LENGTH), { cause: facts.cause });
        this.code = code;
        this.facts =
            facts.detail === undefined
                ? facts
                : { ...facts, detail: redact(facts.detail, DETAIL_LENGTH) };
    }

    get isRetryable(): boolean {
        return FAILURES[this.code].retryable;
    }
}

/** Makes any thrown value a failure with a code, so that a bug also ends in the one shape. */
export function toProxyError(error: unknown): ProxyError {
    return error instanceof ProxyError
        ? error
        : new ProxyError('PROXY.UNEXPECTED', { detail: String(error), cause: error });
}
