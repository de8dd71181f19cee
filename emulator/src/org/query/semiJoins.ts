import type { Query, QueryBase, ValueQueryCondition } from '@jetstreamapp/soql-parser-js';
import type { QueryErrors } from './errors.ts';
import { filterTree } from './where.ts';
import type { Filter } from './where.ts';

const MOST = 2;

/**
 * Holds the sub-selects of a WHERE clause to the platform's rules.
 * @throws OrgError 400 MALFORMED_QUERY
 * source  SOQL reference, "Semi-Joins with IN and Anti-Joins with NOT IN"
 */
export function checkSemiJoins(query: Query, errors: QueryErrors): void {
    const found = subselectsOf(query, errors, (word) => {
        if (word === 'or')
            throw errors.malformed("Semi join sub-selects are not allowed with the 'OR' operator");
        throw errors.malformed(
            'Semi join sub-selects are only allowed at the top level WHERE expressions and not in nested WHERE expressions.'
        );
    });
    if (found.length > MOST)
        throw errors.malformed(`Maximum ${MOST} semi join sub-selects are allowed in one query`);
    for (const { valueQuery } of found) {
        if (valueQuery.sObject?.toLowerCase() === query.sObject?.toLowerCase())
            throw errors.malformed(
                'The inner and outer selects should not be on the same object type'
            );
        if (subselectsOf(valueQuery, errors, () => undefined).length > 0)
            throw errors.malformed('Nesting of semi join sub-selects is not supported');
    }
}

function subselectsOf(
    { where }: QueryBase,
    errors: QueryErrors,
    onNested: (word: 'or' | 'not') => void
): ValueQueryCondition[] {
    const found: ValueQueryCondition[] = [];
    const visit = (filter: Filter, inside: 'or' | 'not' | undefined): void => {
        switch (filter.kind) {
            case 'not':
                return visit(filter.filter, 'not');
            case 'or':
                return filter.filters.forEach((each) => visit(each, 'or'));
            case 'and':
                return filter.filters.forEach((each) => visit(each, inside));
            case 'leaf':
                if (!('valueQuery' in filter.condition)) return;
                if (inside) onNested(inside);
                found.push(filter.condition);
        }
    };
    if (where) visit(filterTree(where, errors), undefined);
    return found;
}
