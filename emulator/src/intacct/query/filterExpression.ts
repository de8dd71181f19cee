import { invalidRequest } from '../http/intacctError.ts';

type Condition = (results: (index: number) => boolean) => boolean;

/**
 * Reads `(1 and 2) or 3`, where the numbers are the filters in their order. `and` binds closer.
 * @param count how many filters there are; without an expression all must hold.
 * @throws 400 for anything that is not such an expression.
 */
export function parseFilterExpression(expression: string | undefined, count: number): Condition {
    if (expression === undefined || expression.trim().toLowerCase() === 'and') {
        return (result) => range(count).every(result);
    }
    if (expression.trim().toLowerCase() === 'or') return (result) => range(count).some(result);
    const parser = new Parser(expression, count);
    return parser.parse();
}

function range(count: number): number[] {
    return Array.from({ length: count }, (_, index) => index);
}

class Parser {
    readonly #expression: string;
    readonly #tokens: string[];
    readonly #count: number;

    constructor(expression: string, count: number) {
        this.#expression = expression;
        this.#tokens = expression.toLowerCase().match(/\d+|and|or|[()]|\S+/g) ?? [];
        this.#count = count;
    }

    parse(): Condition {
        const condition = this.#either();
        if (this.#tokens.length > 0) throw this.#malformed();
        return condition;
    }

    #either(): Condition {
        const parts = [this.#all()];
        while (this.#take('or')) parts.push(this.#all());
        return (result) => parts.some((part) => part(result));
    }

    #all(): Condition {
        const parts = [this.#one()];
        while (this.#take('and')) parts.push(this.#one());
        return (result) => parts.every((part) => part(result));
    }

    #one(): Condition {
        if (this.#take('(')) {
            const inner = this.#either();
            if (!this.#take(')')) throw this.#malformed();
            return inner;
        }
        const number = Number(this.#tokens.shift());
        if (!Number.isInteger(number) || number < 1 || number > this.#count)
            throw this.#malformed();
        return (result) => result(number - 1);
    }

    #take(token: string): boolean {
        if (this.#tokens[0] !== token) return false;
        this.#tokens.shift();
        return true;
    }

    #malformed() {
        return invalidRequest(`filterExpression '${this.#expression}' is not valid`);
    }
}
