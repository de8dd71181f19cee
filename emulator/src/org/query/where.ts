import type {
    Condition,
    HavingClause,
    ValueQueryCondition,
    WhereClause
} from '@jetstreamapp/soql-parser-js';
import type { QueryErrors } from './errors.ts';

type Leaf = Condition | ValueQueryCondition;

/** A filter as a tree; the parser only counts parentheses along a chain. */
export type Filter =
    | { readonly kind: 'leaf'; readonly condition: Leaf }
    | { readonly kind: 'not'; readonly filter: Filter }
    | { readonly kind: 'and' | 'or'; readonly filters: readonly Filter[] };

type Token = '(' | ')' | 'AND' | 'OR' | 'NOT' | Leaf;

/**
 * Puts a WHERE or HAVING clause together as a tree.
 * @throws OrgError 400 MALFORMED_QUERY when AND and OR are mixed without parentheses, as the platform does.
 */
export function filterTree(clause: WhereClause | HavingClause, errors: QueryErrors): Filter {
    return new FilterReader(tokensOf(clause), errors).read();
}

function tokensOf(clause: WhereClause | HavingClause): Token[] {
    const tokens: Token[] = [];
    let node: WhereClause | HavingClause | undefined = clause;
    while (node) {
        const { left } = node;
        const opened = left && 'openParen' in left ? (left.openParen ?? 0) : 0;
        tokens.push(...Array<Token>(opened).fill('('));
        if (left && ('field' in left || 'fn' in left)) {
            tokens.push(left, ...Array<Token>(left.closeParen ?? 0).fill(')'));
        }
        if (!('operator' in node)) break;
        tokens.push(node.operator);
        node = node.right;
    }
    return tokens;
}

class FilterReader {
    readonly #tokens: readonly Token[];
    readonly #errors: QueryErrors;
    #next = 0;

    constructor(tokens: readonly Token[], errors: QueryErrors) {
        this.#tokens = tokens;
        this.#errors = errors;
    }

    read(): Filter {
        const filters = [this.#single()];
        let joined: 'AND' | 'OR' | undefined;
        for (;;) {
            const token = this.#tokens[this.#next];
            if (token !== 'AND' && token !== 'OR') break;
            if (joined && token !== joined)
                throw this.#errors.malformed(`unexpected token: '${token}'`);
            joined = token;
            this.#next += 1;
            filters.push(this.#single());
        }
        const [only] = filters;
        return only && filters.length === 1
            ? only
            : { kind: joined === 'OR' ? 'or' : 'and', filters };
    }

    #single(): Filter {
        const token = this.#tokens[this.#next];
        this.#next += 1;
        if (token === 'NOT') return { kind: 'not', filter: this.#single() };
        if (token === '(') {
            const inner = this.read();
            if (this.#tokens[this.#next] === ')') this.#next += 1;
            return inner;
        }
        if (typeof token === 'object') return { kind: 'leaf', condition: token };
        throw this.#errors.malformed(`unexpected token: '${token ?? '<EOF>'}'`);
    }
}
