import { incomingPaths } from 'c/mappingUtils';
import type { BulkConfiguration, PulledType } from './configuration.ts';

/** Which documents of a definition to read, and with what beside the standard fields. */
export interface DocumentReading {
    readonly definition: string;
    /** Paths that mappings read beyond the standard fields. */
    readonly headerFields: readonly string[];
    readonly lineFields: readonly string[];
    /** The one of them that names the opportunity. */
    readonly opportunityField?: string | undefined;
    /** Also reads what is paid and due of the receivable behind a document. */
    readonly withReceivable: boolean;
}

/** Plans the reading of a type's documents by what is mapped and what settings ask for. */
export function readingOf(
    { name, incoming }: PulledType,
    { paymentDetails }: BulkConfiguration
): DocumentReading {
    const opportunity = incoming.find(
        ({ level, salesforceField }) => level === 'Header' && salesforceField === 'Opportunity__c'
    );
    return {
        definition: name,
        headerFields: incomingPaths(incoming, 'Header'),
        lineFields: incomingPaths(incoming, 'Line'),
        opportunityField: opportunity?.intacctField,
        withReceivable: paymentDetails
    };
}
