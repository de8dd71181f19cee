import type { ExternalServiceRegistration } from '@salesforce/types/metadata';
import type { Metadata } from '../kernel/types.ts';
import { METHODS, referencedSchema } from './openApi.ts';
import type { OpenApiDocument, OpenApiOperation, OpenApiSchema } from './openApi.ts';
import { apexName, propertyName, typeName } from './typeNames.ts';

/** What a value of the service looks like to a flow. */
export interface ServiceValue {
    /** Apex-defined type of an object, or of the items of a list; undefined for plain values. */
    readonly typeName: string | undefined;
    readonly isList: boolean;
}

/** One property of an Apex-defined type, under its name in the service. */
export interface ServiceProperty extends ServiceValue {
    readonly jsonName: string;
}

export interface ServiceParameter extends ServiceValue {
    readonly name: string;
    readonly in: 'path' | 'query' | 'header' | 'body';
    readonly required: boolean;
    readonly contentType: string | undefined;
}

/** One action of a registration, ready to be called. */
export interface ServiceOperation {
    readonly registration: string;
    readonly method: string;
    readonly path: string;
    readonly parameters: readonly ServiceParameter[];
    /** By declared response: `200`, `2XX`, `4XX`, `default`. */
    readonly responses: ReadonlyMap<string, ServiceValue>;
}

/** The External Services of the project: their actions and Apex-defined types. */
export interface ServiceTypes {
    /** By action name, `IntacctProxy.runSyncRequest`. */
    operation(actionName: string): ServiceOperation | undefined;
    /** By type and property name as flows see them. */
    property(typeName: string, property: string): ServiceProperty | undefined;
    properties(typeName: string): ReadonlyMap<string, ServiceProperty> | undefined;
}

/**
 * Reads every registration's OpenAPI document once.
 * @throws Error naming the registration when its schema is not JSON.
 */
export function readServiceTypes({ externalServices }: Metadata): ServiceTypes {
    const operations = new Map<string, ServiceOperation>();
    const types = new Map<string, ReadonlyMap<string, ServiceProperty>>();
    for (const [name, registration] of externalServices)
        readRegistration(name, registration, operations, types);
    return {
        operation: (actionName) => operations.get(actionName),
        property: (type, property) => types.get(type)?.get(property),
        properties: (type) => types.get(type)
    };
}

function readRegistration(
    name: string,
    registration: ExternalServiceRegistration,
    operations: Map<string, ServiceOperation>,
    types: Map<string, ReadonlyMap<string, ServiceProperty>>
): void {
    const document = parsed(name, registration.schema ?? '');
    const reader = new TypeReader(name, types);
    for (const [schemaName, schema] of Object.entries(document.components?.schemas ?? {}))
        reader.define(typeName(name, schemaName), schema);
    for (const [path, methods] of Object.entries(document.paths)) {
        for (const method of METHODS) {
            const operation = methods[method];
            if (!operation?.operationId) continue;
            const read = readOperation(name, path, method, operation, reader);
            operations.set(`${name}.${operation.operationId}`, read);
        }
    }
}

function parsed(name: string, schema: string): OpenApiDocument {
    try {
        return JSON.parse(schema) as OpenApiDocument;
    } catch (error) {
        throw new Error(`External Service ${name}: its schema is not JSON`, { cause: error });
    }
}

function readOperation(
    registration: string,
    path: string,
    method: string,
    operation: OpenApiOperation,
    reader: TypeReader
): ServiceOperation {
    const inline = typeName(registration, operation.operationId ?? '');
    const parameters = (operation.parameters ?? []).map(
        (parameter): ServiceParameter => ({
            ...reader.valueOf(parameter.schema, `${inline}_IN_${apexName(parameter.name)}`),
            name: parameter.name,
            in: parameter.in,
            required: parameter.required ?? false,
            contentType: undefined
        })
    );
    const [contentType, body] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
    if (contentType)
        parameters.push({
            ...reader.valueOf(body?.schema, `${inline}_IN_body`),
            name: 'body',
            in: 'body',
            required: true,
            contentType
        });
    const responses = Object.entries(operation.responses).map(([code, response]) => {
        const content = Object.values(response.content ?? {})[0];
        return [code, reader.valueOf(content?.schema, `${inline}_OUT_${code}`)] as const;
    });
    return { registration, method, path, parameters, responses: new Map(responses) };
}

class TypeReader {
    readonly #registration: string;
    readonly #types: Map<string, ReadonlyMap<string, ServiceProperty>>;

    constructor(registration: string, types: Map<string, ReadonlyMap<string, ServiceProperty>>) {
        this.#registration = registration;
        this.#types = types;
    }

    define(type: string, schema: OpenApiSchema): void {
        const properties = Object.entries(schema.properties ?? {}).map(([jsonName, property]) => {
            const name = propertyName(jsonName);
            const value = this.valueOf(property, `${type}_${name}`);
            return [name, { ...value, jsonName }] as const;
        });
        this.#types.set(type, new Map(properties));
    }

    valueOf(schema: OpenApiSchema | undefined, inlineName: string): ServiceValue {
        const named = referencedSchema(schema);
        if (named) return { typeName: typeName(this.#registration, named), isList: false };
        if (schema?.items) return { ...this.valueOf(schema.items, inlineName), isList: true };
        if (!schema?.properties) return { typeName: undefined, isList: false };
        this.define(inlineName, schema);
        return { typeName: inlineName, isList: false };
    }
}
