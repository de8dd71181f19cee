import { ProxyError } from '../proxyError.ts';
import type { DocumentClass, TransactionType } from '../transactionType.ts';
import type { PulledType } from './configuration.ts';

/** Documents before those that are made from them, so that a chain finds its beginning. */
const CHAIN: readonly DocumentClass[] = ['Quote', 'Order', 'Invoice', 'Other'];

/**
 * Decides whose documents a bulk request is about, and in which order.
 *
 * in      the types that are brought to Salesforce; the type and the names the request is limited to
 * throws  TYPE.NOT_TO_SALESFORCE for a type or name that is none of them
 */
export function chosenTypes(
    types: readonly PulledType[],
    { type, names }: { type: TransactionType | undefined; names: readonly string[] | undefined }
): PulledType[] {
    const wanted = type ? [type.name] : names;
    const missing = wanted?.find((name) => !types.some((candidate) => candidate.name === name));
    if (missing !== undefined) {
        throw new ProxyError('TYPE.NOT_TO_SALESFORCE', { params: { type: missing } });
    }
    return types
        .filter(({ name }) => wanted === undefined || wanted.includes(name))
        .sort((a, b) => placeOf(a) - placeOf(b) || (a.name < b.name ? -1 : 1));
}

function placeOf({ documentClass }: PulledType): number {
    return CHAIN.indexOf(documentClass);
}
