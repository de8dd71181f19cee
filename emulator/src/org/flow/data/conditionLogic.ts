const TOKEN = /\s*(\d+|\(|\)|and\b|or\b|not\b)/iy;

/**
 * Combines numbered conditions as a filter or decision says.
 *
 * in      logic: `and`, `or` or `1 AND (2 OR NOT 3)`; test answers condition 1..count
 * out     the combined answer; no conditions: true
 * throws  Error when the logic cannot be read or names a condition that does not exist
 */
export function combine(
    logic: string | undefined,
    count: number,
    test: (position: number) => boolean
): boolean {
    const positions = Array.from({ length: count }, (_, index) => index + 1);
    const word = (logic ?? 'and').toLowerCase();
    if (word === 'and') return positions.every(test);
    if (word === 'or') return count === 0 || positions.some(test);
    return evaluate(tokensOf(word), (position) => {
        if (position > count) throw new Error(`condition logic "${logic}" names ${position}`);
        return test(position);
    });
}

function tokensOf(logic: string): string[] {
    const tokens: string[] = [];
    TOKEN.lastIndex = 0;
    for (let match = TOKEN.exec(logic); match; match = TOKEN.exec(logic))
        tokens.push(match[1] ?? '');
    if (tokens.join('').length !== logic.replaceAll(/\s/g, '').length)
        throw new Error(`condition logic "${logic}" cannot be read`);
    return tokens;
}

function evaluate(tokens: string[], test: (position: number) => boolean): boolean {
    const either = (): boolean => {
        let result = both();
        while (tokens[0] === 'or') {
            tokens.shift();
            const right = both();
            result = result || right;
        }
        return result;
    };
    const both = (): boolean => {
        let result = single();
        while (tokens[0] === 'and') {
            tokens.shift();
            const right = single();
            result = result && right;
        }
        return result;
    };
    const single = (): boolean => {
        const token = tokens.shift();
        if (token === 'not') return !single();
        if (token !== '(') return test(Number(token));
        const inner = either();
        tokens.shift();
        return inner;
    };
    return either();
}
