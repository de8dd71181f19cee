/** One output of a flow as lightning-flow reports it. */
export interface FlowOutput {
    readonly name: string;
    readonly value: unknown;
}

/** What became of a question to Intacct. */
export interface IntacctAnswer {
    readonly ok: boolean;
    /** Failure code; empty when the question was answered. */
    readonly code: string;
    /** The failure in one sentence; empty when the question was answered. */
    readonly message: string;
    /** Raw words on a failure, for whoever looks into it. */
    readonly detail: string;
    /** The answer's nested part, parsed; undefined on failure. */
    readonly content: unknown;
    /** Every output of the flow by name, such as `companyId`. */
    readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Reads the outputs of a flow `Intacct_SCR_…`.
 *
 * in      outputs `ok`, `code`, `message`, `detail`, `content` (JSON text) and whatever else the flow tells
 * out     ok is false also when the content cannot be read, or nothing is told; the code is then
 *         PROXY.UNEXPECTED
 */
export function toAnswer(outputs: readonly FlowOutput[]): IntacctAnswer {
    const values = Object.fromEntries(outputs.map(({ name, value }) => [name, value]));
    const text = (name: string) => String(values[name] ?? '');
    const detail = text('detail') || text('correlationId');
    const message = text('message');
    if (values.ok !== true) {
        const code = text('code') || (message ? '' : 'PROXY.UNEXPECTED');
        return failedAnswer(code, message, detail, values);
    }
    try {
        const content: unknown = values.content ? JSON.parse(text('content')) : undefined;
        return { ok: true, code: '', message: '', detail: '', content, values };
    } catch {
        return failedAnswer('PROXY.UNEXPECTED', '', detail, values);
    }
}

/** An answer that says why there is none. */
export function failedAnswer(
    code: string,
    message = '',
    detail = '',
    values: IntacctAnswer['values'] = {}
): IntacctAnswer {
    return { ok: false, code, message, detail, content: undefined, values };
}
