import { visit, type ASTNode, type DocumentNode, type FieldNode, type GraphQLError } from 'graphql';
import { OrgError } from '../kernel/types.ts';

/** The platform's sorts of error. */
export type ErrorType =
    | 'InvalidSyntax'
    | 'ValidationError'
    | 'DataFetchingException'
    | 'OperationNotSupported';

/** One error of an answer, in the platform's form. */
export interface ErrorRepresentation {
    readonly message: string;
    readonly locations: readonly { readonly line: number; readonly column: number }[];
    readonly paths: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
}

const UNKNOWN_FIELD = /^Cannot query field "(\w+)" on type "(\w+)"/;

/** Words an error as the platform does. */
export function represent(
    error: GraphQLError,
    type: ErrorType,
    document?: DocumentNode
): ErrorRepresentation {
    const { originalError } = error;
    const code = originalError instanceof OrgError ? { errorCode: originalError.errorCode } : {};
    return {
        message: type === 'ValidationError' ? validationMessage(error, document) : error.message,
        locations: (error.locations ?? []).map(({ line, column }) => ({ line, column })),
        paths: error.path ?? [],
        extensions: { ErrorType: type, ...code, ...error.extensions }
    };
}

/** A field that the user may not read does not exist in the schema that the user gets. */
function validationMessage({ message, nodes }: GraphQLError, document?: DocumentNode): string {
    const [, field, type] = UNKNOWN_FIELD.exec(message) ?? [];
    if (!field || !type) return `Validation error: ${message}`;
    const at = document && nodes?.[0] ? ` @ '${pathTo(document, nodes[0]).join('/')}'` : '';
    return `Validation error of type FieldUndefined: Field '${field}' in type '${type}' is undefined${at}`;
}

function pathTo(document: DocumentNode, wanted: ASTNode): string[] {
    let found: string[] = [];
    const path: string[] = [];
    visit(document, {
        Field: {
            enter(node: FieldNode) {
                path.push(node.name.value);
                if (node === wanted) found = [...path];
            },
            leave: () => void path.pop()
        }
    });
    return found;
}
