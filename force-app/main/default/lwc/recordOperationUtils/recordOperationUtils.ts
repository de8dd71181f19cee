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

/** A GraphQL request that carries operations out in their order, all or nothing. */
export interface Mutation {
    readonly text: string;
    readonly variables: Readonly<Record<string, Fields>>;
}

/**
 * Words operations as one mutation of UI API's GraphQL.
 *
 * out     only names and positions are written into the text; every value travels as a variable
 */
export function toMutation(operations: readonly RecordOperation[]): Mutation {
    const declared = operations.map((one, position) => `$${variableOf(position)}: ${typeOf(one)}`);
    const lines = operations.map((one, position) => {
        const selection = one.kind === 'delete' ? 'Id' : 'Record { Id }';
        const call = `${one.objectApiName}${verbOf(one)}(input: $${variableOf(position)})`;
        return `${aliasOf(position)}: ${call} { ${selection} }`;
    });
    return {
        text: `mutation saveTogether(${declared.join(', ')}) {
            uiapi(input: { allOrNone: true }) { ${lines.join('\n')} }
        }`,
        variables: Object.fromEntries(
            operations.map((operation, position) => [variableOf(position), inputOf(operation)])
        )
    };
}

/** Names the answer of an operation, by its position. */
export function aliasOf(position: number): string {
    return `record${position}`;
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

function variableOf(position: number): string {
    return `input${position}`;
}
