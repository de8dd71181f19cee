import type { FailureCode } from 'c/failureUtils';
import type { DocumentFields } from '../../domain/documentField.ts';
import { ProxyError } from '../../domain/proxyError.ts';
import type { Find } from './ask.ts';

export interface DefinitionQuestion {
    readonly definition: string;
}

/** The fields of a definition, and why no document of it can be made or read now. */
export interface DescribedDefinition extends DocumentFields {
    readonly blocked?: FailureCode | undefined;
}

/**
 * Lists the fields that a mapping of a definition may write or read.
 *
 * throws  DEFINITION.NOT_FOUND; Intacct's model service answers for any name, the list of definitions
 *         does not
 */
export const describeDefinition: Find<DefinitionQuestion, DescribedDefinition> = async (
    { catalog },
    { definition }
) => {
    const [definitions, fields] = await Promise.all([
        catalog.definitions(),
        catalog.fields(definition)
    ]);
    const found = definitions.find(({ name }) => name === definition);
    if (!fields || !found) {
        throw new ProxyError('DEFINITION.NOT_FOUND', { params: { type: definition } });
    }
    return { ...fields, blocked: found.readBlocked };
};
