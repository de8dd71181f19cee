import {
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInt,
    GraphQLList,
    type GraphQLInputFieldConfigMap,
    type GraphQLInputType,
    type GraphQLScalarType
} from 'graphql';
import type { FieldInfo } from '../kernel/types.ts';
import { scalarOf } from './scalars.ts';

const DATE_WORDS = [
    'TODAY',
    'YESTERDAY',
    'TOMORROW',
    'THIS_WEEK',
    'LAST_WEEK',
    'NEXT_WEEK',
    'THIS_MONTH',
    'LAST_MONTH',
    'NEXT_MONTH',
    'THIS_QUARTER',
    'LAST_QUARTER',
    'NEXT_QUARTER',
    'THIS_YEAR',
    'LAST_YEAR',
    'NEXT_YEAR',
    'LAST_90_DAYS',
    'NEXT_90_DAYS'
];
const DATE_RANGES = [
    'last_n_days',
    'next_n_days',
    'last_n_weeks',
    'next_n_weeks',
    'last_n_months',
    'next_n_months',
    'last_n_years',
    'next_n_years'
];

const DateLiteral = new GraphQLEnumType({
    name: 'DateLiteral',
    values: Object.fromEntries(DATE_WORDS.map((word) => [word, {}]))
});
const DateRange = new GraphQLInputObjectType({
    name: 'DateRange',
    fields: Object.fromEntries(DATE_RANGES.map((unit) => [unit, { type: GraphQLInt }]))
});

const operators = new Map<string, GraphQLInputObjectType>();

/** `StringOperators`, `DateOperators`, …: how a field of this kind may be compared. */
export function operatorsOf(field: FieldInfo): GraphQLInputObjectType {
    const scalar = scalarOf(field);
    const name = `${scalar.name === 'Int' ? 'Integer' : scalar.name === 'ID' ? 'Id' : scalar.name}Operators`;
    const known = operators.get(name);
    if (known) return known;
    const type = new GraphQLInputObjectType({ name, fields: comparisons(field, scalar) });
    operators.set(name, type);
    return type;
}

function comparisons(field: FieldInfo, scalar: GraphQLScalarType): GraphQLInputFieldConfigMap {
    const operand = operandOf(scalar);
    const one = (...names: string[]): GraphQLInputFieldConfigMap =>
        Object.fromEntries(names.map((name) => [name, { type: operand }]));
    const many = (...names: string[]): GraphQLInputFieldConfigMap =>
        Object.fromEntries(names.map((name) => [name, { type: new GraphQLList(operand) }]));
    switch (field.type) {
        case 'boolean':
            return one('eq', 'ne');
        case 'multipicklist':
            return { ...one('eq', 'ne'), ...many('includes', 'excludes') };
        case 'int':
        case 'double':
        case 'currency':
        case 'percent':
        case 'date':
        case 'datetime':
        case 'time':
            return { ...one('eq', 'ne', 'lt', 'gt', 'lte', 'gte'), ...many('in', 'nin') };
        default:
            return { ...one('eq', 'ne', 'like', 'lt', 'gt', 'lte', 'gte'), ...many('in', 'nin') };
    }
}

const inputs = new Map<string, GraphQLInputObjectType>();

/** Dates are compared with `{ value }`, a word such as TODAY, or a range. */
function operandOf(scalar: GraphQLScalarType): GraphQLInputType {
    if (scalar.name !== 'Date' && scalar.name !== 'DateTime') return scalar;
    const name = `${scalar.name}Input`;
    const known = inputs.get(name);
    if (known) return known;
    const fields = {
        value: { type: scalar },
        literal: { type: DateLiteral },
        range: { type: DateRange }
    };
    const type = new GraphQLInputObjectType({ name, fields });
    inputs.set(name, type);
    return type;
}
