import { aliasOf, toMutation, type RecordOperation } from 'c/recordOperationUtils';
import { executeMutation, gql } from 'lightning/graphql';

export { createdBy, type RecordOperation } from 'c/recordOperationUtils';

/**
 * Saves several records all or nothing, by one GraphQL mutation.
 *
 * @returns Ids of the records, in the order of the operations
 * @throws the GraphQL errors, to be shown by c-error-panel, when one is refused; nothing is saved then
 */
export async function saveTogether(operations: readonly RecordOperation[]): Promise<string[]> {
    if (operations.length === 0) {
        return [];
    }
    const { text, variables } = toMutation(operations);
    const { data, errors } = await executeMutation({
        query: gql`
            ${text}
        `,
        variables
    });
    if (errors) {
        throw errors.map((error) => named(error, operations));
    }
    const saved = (data as Answer).uiapi;
    return operations.map((operation, position) => {
        const { Record } = saved[aliasOf(position)] ?? {};
        return operation.kind === 'create' ? (Record?.Id ?? '') : operation.id;
    });
}

interface Refusal {
    readonly message: string;
    readonly path?: readonly string[];
    readonly paths?: readonly string[];
}

interface Answer {
    readonly uiapi: Readonly<Record<string, { readonly Record?: { readonly Id: string } }>>;
}

/** Puts the record's name before what the org says about it; the platform calls the place `paths`. */
function named(error: Refusal, operations: readonly RecordOperation[]): Refusal {
    const place = error.path ?? error.paths ?? [];
    const refused = operations.find((_, position) => place.includes(aliasOf(position)));
    return refused?.name ? { ...error, message: `${refused.name}: ${error.message}` } : error;
}
