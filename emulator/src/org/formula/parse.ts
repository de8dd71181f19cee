import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';
import { FormulaError } from './values.ts';
import type { FormulaValue } from './values.ts';

/** A formula's syntax tree. */
export type Expression =
    | { readonly kind: 'literal'; readonly value: FormulaValue }
    | { readonly kind: 'reference'; readonly path: string }
    | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
    | { readonly kind: 'unary'; readonly operator: '-' | '!'; readonly operand: Expression }
    | {
          readonly kind: 'binary';
          readonly operator: string;
          readonly left: Expression;
          readonly right: Expression;
      };

/** Binding strength of binary operators, as the platform's formulas bind. */
const STRENGTH: Readonly<Record<string, number>> = {
    '||': 1,
    '&&': 2,
    '=': 3,
    '==': 3,
    '<>': 3,
    '!=': 3,
    '<': 4,
    '<=': 4,
    '>': 4,
    '>=': 4,
    '&': 5,
    '+': 5,
    '-': 5,
    '*': 6,
    '/': 6,
    '^': 7
};

const CONSTANTS: ReadonlyMap<string, FormulaValue> = new Map<string, FormulaValue>([
    ['true', true],
    ['false', false],
    ['null', null]
]);

const cache = new Map<string, Expression>();

/** Parses a formula once; the same text is never parsed twice. @throws FormulaError with the place. */
export function parseFormula(formula: string): Expression {
    const known = cache.get(formula);
    if (known) return known;
    const expression = new Parser(tokenize(formula)).parse();
    cache.set(formula, expression);
    return expression;
}

class Parser {
    readonly #tokens: readonly Token[];
    #next = 0;

    constructor(tokens: readonly Token[]) {
        this.#tokens = tokens;
    }

    parse(): Expression {
        const expression = this.#binary(0);
        if (this.#peek().kind !== 'end') throw this.#unexpected();
        return expression;
    }

    #binary(minimum: number): Expression {
        let left = this.#unary();
        for (;;) {
            const { kind, text } = this.#peek();
            const strength = kind === 'operator' ? STRENGTH[text] : undefined;
            if (strength === undefined || strength < minimum) return left;
            this.#next += 1;
            left = { kind: 'binary', operator: text, left, right: this.#binary(strength + 1) };
        }
    }

    #unary(): Expression {
        if (this.#take('+')) return this.#unary();
        if (this.#take('-')) return { kind: 'unary', operator: '-', operand: this.#binary(7) };
        if (this.#take('!')) return { kind: 'unary', operator: '!', operand: this.#unary() };
        return this.#primary();
    }

    #primary(): Expression {
        const token = this.#peek();
        this.#next += 1;
        if (token.kind === 'number') return { kind: 'literal', value: Number(token.text) };
        if (token.kind === 'text') return { kind: 'literal', value: token.text };
        if (token.kind === 'name') return this.#named(token);
        if (token.text === '(') {
            const inner = this.#binary(0);
            this.#expect(')');
            return inner;
        }
        this.#next -= 1;
        throw this.#unexpected();
    }

    #named({ text }: Token): Expression {
        if (this.#take('('))
            return { kind: 'call', name: text.toUpperCase(), args: this.#arguments() };
        const constant = CONSTANTS.get(text.toLowerCase());
        return constant === undefined
            ? { kind: 'reference', path: text }
            : { kind: 'literal', value: constant };
    }

    #arguments(): Expression[] {
        if (this.#take(')')) return [];
        const args = [this.#binary(0)];
        while (this.#take(',')) args.push(this.#binary(0));
        this.#expect(')');
        return args;
    }

    #peek(): Token {
        return this.#tokens[this.#next] ?? { kind: 'end', text: '', at: 0 };
    }

    #take(operator: string): boolean {
        const token = this.#peek();
        if (token.kind !== 'operator' || token.text !== operator) return false;
        this.#next += 1;
        return true;
    }

    #expect(operator: string): void {
        if (!this.#take(operator)) throw this.#unexpected();
    }

    #unexpected(): FormulaError {
        const { kind, text, at } = this.#peek();
        const found = kind === 'end' ? 'the end' : `"${text}"`;
        return new FormulaError(`unexpected ${found} at character ${at + 1}`);
    }
}
