import type { Metadata } from '../../kernel/types.ts';

/** Whether pages and actions hand a flow the record they stand on: it has an input `recordId`. */
export function flowTakesRecordId({ flows }: Metadata, flowName: string): boolean {
    const { variables = [] } = flows.get(flowName) ?? {};
    return variables.some(({ name, isInput }) => name === 'recordId' && isInput === true);
}
