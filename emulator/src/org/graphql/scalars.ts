import {
    GraphQLBoolean,
    GraphQLFloat,
    GraphQLID,
    GraphQLInt,
    GraphQLScalarType,
    GraphQLString
} from 'graphql';
import type { FieldInfo } from '../kernel/types.ts';

const LONGEST_PLAIN_TEXT = 255;

/** A scalar that travels as text or number but has its own name, so that variables must be declared with it. */
function likeText(name: string): GraphQLScalarType {
    const { serialize, parseValue, parseLiteral } = GraphQLString;
    return new GraphQLScalarType({ name, serialize, parseValue, parseLiteral });
}

function likeNumber(name: string): GraphQLScalarType {
    const { serialize, parseValue, parseLiteral } = GraphQLFloat;
    return new GraphQLScalarType({ name, serialize, parseValue, parseLiteral });
}

/** The Id of a record, or `@{alias}`: the Id that an earlier mutation of the request made. */
export const IdOrRef = likeText('IdOrRef');
export const Long = likeNumber('Long');

const TEXT_AREA = likeText('TextArea');
const LONG_TEXT_AREA = likeText('LongTextArea');

const SCALARS = {
    id: GraphQLID,
    reference: GraphQLID,
    string: GraphQLString,
    textarea: TEXT_AREA,
    boolean: GraphQLBoolean,
    int: GraphQLInt,
    double: likeNumber('Double'),
    currency: likeNumber('Currency'),
    percent: likeNumber('Percent'),
    date: likeText('Date'),
    datetime: likeText('DateTime'),
    time: likeText('Time'),
    email: likeText('EmailAddress'),
    phone: likeText('PhoneNumber'),
    url: likeText('Url'),
    picklist: likeText('Picklist'),
    multipicklist: likeText('MultiPicklist'),
    encryptedstring: likeText('EncryptedString'),
    address: GraphQLString,
    location: GraphQLString
} as const;

/** What decides how a field is written in GraphQL. */
export type FieldKind = Pick<FieldInfo, 'type' | 'length'>;

/** The scalar in which a field's raw value is read, compared and written. */
export function scalarOf(field: FieldKind): GraphQLScalarType {
    if (field.type === 'textarea' && field.length > LONGEST_PLAIN_TEXT) return LONG_TEXT_AREA;
    return SCALARS[field.type];
}
