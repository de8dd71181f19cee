import { executeMutation, gql } from 'lightning/graphql';

type Fields = Readonly<Record<string, unknown>>;

/** One record to create, change or delete. */
export type RecordOperation = {
    readonly objectApiName: string;
    /** What people call the record; a refusal names it. */
    readonly name?: string;
} & (
    | { readonly kind: 'create'; readonly fields: Fields }
    | { readonly kind: 'update'; readonly id: string; readonly fields: Fields }
    | { readonly kind: 'delete'; readonly id: string }
);

/** Stands in a field for the Id of the record that an earlier operation creates, by its position. */
export function createdBy(position: number): string {
    return `@{${aliasOf(position)}}`;
}

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
    const variables = Object.fromEntries(
        operations.map((operation, position) => [variableOf(position), inputOf(operation)])
    );
    const { data, errors } = await executeMutation({ query: mutationOf(operations), variables });
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

/** Only names and positions are written into the document; every value travels as a variable. */
function mutationOf(operations: readonly RecordOperation[]) {
    const variables = operations.map((one, position) => `$${variableOf(position)}: ${typeOf(one)}`);
    const lines = operations.map((one, position) => {
        const selection = one.kind === 'delete' ? 'Id' : 'Record { Id }';
        const call = `${one.objectApiName}${verbOf(one)}(input: $${variableOf(position)})`;
        return `${aliasOf(position)}: ${call} { ${selection} }`;
    });
    return gql`mutation saveTogether(${variables.join(', ')}) {
        uiapi(input: { allOrNone: true }) { ${lines.join('\n')} }
    }`;
}

function typeOf(operation: RecordOperation): string {
    return operation.kind === 'delete'
        ? 'RecordDeleteInput!'
        : `${operation.objectApiName}${verbOf(operation)}Input!`;
}

function verbOf({ kind }: RecordOperation): string {
    return { create: 'Create', update: 'Update', delete: 'Delete' }[kind];
}

function inputOf(operation: RecordOperation): Fields {
    switch (operation.kind) {
        case 'create':
            return { [operation.objectApiName]: operation.fields };
        case 'update':
            return { Id: operation.id, [operation.objectApiName]: operation.fields };
        case 'delete':
            return { Id: operation.id };
    }
}

function aliasOf(position: number): string {
    return `record${position}`;
}

function variableOf(position: number): string {
    return `input${position}`;
}
