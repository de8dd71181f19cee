import { compareDecimals } from 'c/moneyUtils';
import { ProxyError } from '../proxyError.ts';
import { isSameMoment } from './position.ts';

/** A document as one side holds it. */
export interface ComparedState {
    readonly documentId: string;
    readonly state?: string | undefined;
    readonly total?: string | undefined;
    readonly modifiedAt?: string | undefined;
}

/**
 * Tells how Salesforce differs from Intacct about one document.
 *
 * in      what each side holds; Salesforce may have none, or have it marked as deleted
 * out     undefined when both sides say the same
 */
export function driftOf(
    intacct: ComparedState,
    salesforce: (ComparedState & { readonly isDeleted: boolean }) | undefined
): ProxyError | undefined {
    const document = intacct.documentId;
    if (salesforce === undefined) {
        return new ProxyError('RECONCILE.MISSING', { params: { document } });
    }
    const differences = [
        ...(salesforce.isDeleted ? ['it was marked as deleted'] : []),
        ...(intacct.state === salesforce.state
            ? []
            : [sides('state', intacct.state, salesforce.state)]),
        ...(isSameAmount(intacct.total, salesforce.total)
            ? []
            : [sides('total', intacct.total, salesforce.total)]),
        ...(isSameMoment(intacct.modifiedAt, salesforce.modifiedAt)
            ? []
            : [sides('time of change', intacct.modifiedAt, salesforce.modifiedAt)])
    ];
    return differences.length === 0
        ? undefined
        : new ProxyError('RECONCILE.DIFFERS', {
              params: { document, difference: differences.join(', ') }
          });
}

function sides(what: string, intacct = 'empty', salesforce = 'empty'): string {
    return `${what} is ${intacct} in Intacct and ${salesforce} in Salesforce`;
}

function isSameAmount(left: string | undefined, right: string | undefined): boolean {
    return left === undefined || right === undefined
        ? left === right
        : compareDecimals(left, right) === 0;
}
