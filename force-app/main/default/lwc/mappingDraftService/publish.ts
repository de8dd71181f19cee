/** The flow that makes a version live in one transaction. */
export const PUBLISH_FLOW = 'MappingVersion_SCR_Publish';

/** One input or output of a flow, as lightning-flow takes and tells it. */
export interface FlowVariable {
    readonly name: string;
    readonly type?: string;
    readonly value: unknown;
}

/** What became of a publication. */
export interface PublishOutcome {
    readonly ok: boolean;
    readonly code: string;
    readonly message: string;
}

/** What the flow has to be told; name and note stay as they are when they are left empty. */
export function publishInputs(versionId: string, name = '', note = ''): FlowVariable[] {
    return [
        { name: 'versionId', type: 'String', value: versionId },
        { name: 'versionName', type: 'String', value: name },
        { name: 'versionNote', type: 'String', value: note }
    ];
}

/** Reads the outputs of the flow. */
export function toPublishOutcome(outputs: readonly FlowVariable[]): PublishOutcome {
    const values = Object.fromEntries(outputs.map(({ name, value }) => [name, value]));
    return {
        ok: values.ok === true,
        code: String(values.code ?? ''),
        message: String(values.message ?? '')
    };
}
