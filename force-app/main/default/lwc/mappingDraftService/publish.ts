import type { MappingVersion } from './read';

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

/** What the flow has to be told. A draft is published as it was read; a version that returns keeps its words. */
export function publishInputs(
    { id, revision, status }: MappingVersion,
    { name = '', note = '' }: { readonly name?: string; readonly note?: string } = {}
): FlowVariable[] {
    return [
        { name: 'versionId', type: 'String', value: id },
        { name: 'versionName', type: 'String', value: name },
        { name: 'versionNote', type: 'String', value: note },
        ...(status === 'Draft' ? [{ name: 'revision', type: 'Number', value: revision }] : [])
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
