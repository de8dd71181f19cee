import {
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLString,
    type GraphQLScalarType
} from 'graphql';
import type { FieldInfo, FieldValue } from '../kernel/types.ts';
import { displayValue } from '../uiapi/displayValue.ts';
import type { RequestContext } from './requestContext.ts';
import { scalarOf, type FieldKind } from './scalars.ts';

/** What a field resolves to before its parts are picked. */
export interface FieldContent {
    readonly field: FieldInfo;
    readonly value: FieldValue;
}

const FieldValueInterface = new GraphQLInterfaceType({
    name: 'FieldValue',
    fields: { displayValue: { type: GraphQLString } },
    resolveType: (content: FieldContent) => nameOf(scalarOf(content.field))
});

const types = new Map<string, GraphQLObjectType<FieldContent, RequestContext>>();

/** `CurrencyValue`, `PicklistValue`, …: the raw value of a field and how the user reads it. */
export function valueTypeOf(field: FieldKind): GraphQLObjectType<FieldContent, RequestContext> {
    const scalar = scalarOf(field);
    const name = nameOf(scalar);
    const known = types.get(name);
    if (known) return known;
    const type = new GraphQLObjectType<FieldContent, RequestContext>({
        name,
        interfaces: [FieldValueInterface],
        fields: {
            value: { type: scalar },
            displayValue: { type: GraphQLString, resolve: display },
            ...(name.endsWith('PicklistValue')
                ? { label: { type: GraphQLString, resolve: display } }
                : {})
        }
    });
    types.set(name, type);
    return type;
}

/** Resolves a field's displayValue. */
export function display(
    { field, value }: FieldContent,
    _: unknown,
    request: RequestContext
): string | null {
    return displayValue(request.org, request.context.user, field, value);
}

/** `IDValue`, `StringValue`, `IntValue`. */
function nameOf({ name }: GraphQLScalarType): string {
    return `${name}Value`;
}
