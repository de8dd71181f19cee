import { filesOf, type Project } from '../source/project.ts';
import { textOf } from '../source/xml.ts';

/** What Flow can call in one External Service registration. */
export interface ExternalService {
    /** By operationId. */
    readonly operations: ReadonlyMap<string, Operation>;
    /** Properties of each named schema, with the schema that a property leads to, if any. */
    readonly types: ReadonlyMap<string, ReadonlyMap<string, string | undefined>>;
}

/** Names of the inputs and outputs of one action. */
export interface Operation {
    readonly inputs: ReadonlySet<string>;
    readonly outputs: ReadonlySet<string>;
}

interface OpenApi {
    paths?: Record<string, Record<string, OpenApiOperation>>;
    components?: { schemas?: Record<string, { properties?: Record<string, { $ref?: string }> }> };
}

interface OpenApiOperation {
    operationId?: string;
    parameters?: { name: string }[];
    requestBody?: unknown;
    responses?: Record<string, unknown>;
}

/** Reads what each registration's own schema offers to Flow, by registration name. */
export function collectExternalServices(project: Project): ReadonlyMap<string, ExternalService> {
    return new Map(
        filesOf(project, 'externalServiceRegistration').map((file) => [
            file.name,
            toService(readOpenApi(textOf(file.root, 'schema') ?? '{}'))
        ])
    );
}

/** Empty when the text is not JSON: the registration's own rule reports that. */
export function readOpenApi(text: string): OpenApi {
    try {
        return JSON.parse(text) as OpenApi;
    } catch {
        return {};
    }
}

function toService(api: OpenApi): ExternalService {
    const operations = Object.values(api.paths ?? {}).flatMap((path) => Object.values(path));
    const types = Object.entries(api.components?.schemas ?? {});
    return {
        operations: new Map(
            operations.map((operation) => [operation.operationId ?? '', toOperation(operation)])
        ),
        types: new Map(
            types.map(([name, { properties = {} }]) => [
                name,
                new Map(
                    Object.entries(properties).map(([property, { $ref }]) => [
                        property,
                        $ref?.replace('#/components/schemas/', '')
                    ])
                )
            ])
        )
    };
}

function toOperation({ parameters, requestBody, responses }: OpenApiOperation): Operation {
    const names = (parameters ?? []).map(({ name }) => name);
    return {
        inputs: new Set(requestBody ? [...names, 'body'] : names),
        outputs: new Set(['responseCode', ...Object.keys(responses ?? {})])
    };
}
