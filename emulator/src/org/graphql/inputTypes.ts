import { GraphQLEnumType, GraphQLInputObjectType, GraphQLList } from 'graphql';
import type { ObjectInfo } from '../kernel/types.ts';
import { operatorsOf } from './filterInputs.ts';
import { named, once, type UserView } from './userView.ts';

const ResultOrder = new GraphQLEnumType({ name: 'ResultOrder', values: { ASC: {}, DESC: {} } });
const NullOrder = new GraphQLEnumType({ name: 'NullOrder', values: { FIRST: {}, LAST: {} } });
const OrderByClause = new GraphQLInputObjectType({
    name: 'OrderByClause',
    fields: { order: { type: ResultOrder }, nulls: { type: NullOrder } }
});

/** The `where` and `orderBy` types of one user's schema. */
export class InputTypes {
    private readonly view: UserView;
    private readonly filters = new Map<string, GraphQLInputObjectType>();
    private readonly orders = new Map<string, GraphQLInputObjectType>();

    constructor(view: UserView) {
        this.view = view;
    }

    /** `Account_Filter` */
    filter(object: ObjectInfo): GraphQLInputObjectType {
        return once(this.filters, object.apiName, () => {
            const self: GraphQLInputObjectType = new GraphQLInputObjectType({
                name: `${object.apiName}_Filter`,
                fields: () => ({
                    ...named(
                        this.view.fields(object).filter((field) => field.filterable),
                        (field) => ({ type: operatorsOf(field) })
                    ),
                    ...this.view.parents(object, (parent) => ({ type: this.filter(parent) })),
                    and: { type: new GraphQLList(self) },
                    or: { type: new GraphQLList(self) },
                    not: { type: self }
                })
            });
            return self;
        });
    }

    /** `Account_OrderBy` */
    order(object: ObjectInfo): GraphQLInputObjectType {
        return once(this.orders, object.apiName, () => {
            return new GraphQLInputObjectType({
                name: `${object.apiName}_OrderBy`,
                fields: () => ({
                    ...named(
                        this.view.fields(object).filter((field) => field.sortable),
                        () => ({ type: OrderByClause })
                    ),
                    ...this.view.parents(object, (parent) => ({ type: this.order(parent) }))
                })
            });
        });
    }
}
