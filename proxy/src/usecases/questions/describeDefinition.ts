import type { DocumentFields } from '../../domain/documentField.ts';
import { ProxyError } from '../../domain/proxyError.ts';
import type { Find } from './ask.ts';

export interface DefinitionQuestion {
    readonly definition: string;
}

/**
 * Lists the fields that a mapping of a definition may write or read.
 *
 * throws  DEFINITION.NOT_FOUND; Intacct's model service answers for any name, the list of definitions
 *         does not
 */
export const describeDefinition: Find<DefinitionQuestion, DocumentFields> = async (
    { catalog },
    { definition }
) => {
    const [definitions, fields] = await Promise.all([
        catalog.definitions(),
        catalog.fields(definition)
    ]);
    if (!fields || !definitions.some(({ name }) => name === definition)) {
        throw new ProxyError('DEFINITION.NOT_FOUND', { params: { type: definition } });
    }
    return fields;
};
