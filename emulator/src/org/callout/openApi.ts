/** The part of an OpenAPI 3.0 document that External Services understands. */
export interface OpenApiDocument {
    readonly servers?: readonly { readonly url: string }[];
    readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
    readonly components?: { readonly schemas?: Readonly<Record<string, OpenApiSchema>> };
}

export interface OpenApiOperation {
    readonly operationId?: string;
    readonly parameters?: readonly OpenApiParameter[];
    readonly requestBody?: { readonly content: OpenApiContent };
    readonly responses: Readonly<Record<string, { readonly content?: OpenApiContent }>>;
}

export interface OpenApiParameter {
    readonly name: string;
    readonly in: 'path' | 'query' | 'header';
    readonly required?: boolean;
    readonly schema?: OpenApiSchema;
}

export type OpenApiContent = Readonly<Record<string, { readonly schema?: OpenApiSchema }>>;

export interface OpenApiSchema {
    readonly $ref?: string;
    readonly type?: string;
    readonly format?: string;
    readonly properties?: Readonly<Record<string, OpenApiSchema>>;
    readonly items?: OpenApiSchema;
}

/** Methods that External Services turns into actions. */
export const METHODS = ['get', 'patch', 'put', 'post', 'delete'] as const;

/** The name behind `#/components/schemas/Name`; undefined for an inline schema. */
export function referencedSchema(schema: OpenApiSchema | undefined): string | undefined {
    return schema?.$ref?.split('/').at(-1);
}
