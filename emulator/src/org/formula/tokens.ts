import { FormulaError } from './values.ts';

export type TokenKind = 'number' | 'text' | 'name' | 'operator' | 'end';

export interface Token {
    readonly kind: TokenKind;
    readonly text: string;
    readonly at: number;
}

const SKIP = /(?:\s+|\/\*[\s\S]*?\*\/)+/y;
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
    ['number', /\d+(?:\.\d+)?|\.\d+/y],
    ['text', /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'/y],
    ['name', /\{!\s*[^}]+\}|\$?[A-Za-z_][\w]*(?:\s*[.:]\s*\$?[A-Za-z_]\w*)*/y],
    ['operator', /<>|!=|<=|>=|==|&&|\|\||[-+*/^&=<>!(),]/y]
];

/** Cuts a formula into tokens; `{!x}` of flows and plain `x` both become the name `x`. */
export function tokenize(formula: string): Token[] {
    const tokens: Token[] = [];
    let at = 0;
    for (;;) {
        at += lengthOf(SKIP, formula, at);
        if (at >= formula.length) break;
        const token = tokenAt(formula, at);
        tokens.push({ ...token, text: meaning(token) });
        at += token.text.length;
    }
    return [...tokens, { kind: 'end', text: '', at }];
}

function tokenAt(formula: string, at: number): Token {
    for (const [kind, pattern] of PATTERNS) {
        const length = lengthOf(pattern, formula, at);
        if (length > 0) return { kind, text: formula.slice(at, at + length), at };
    }
    throw new FormulaError(`unexpected "${formula[at]}" at character ${at + 1}`);
}

function lengthOf(pattern: RegExp, formula: string, at: number): number {
    pattern.lastIndex = at;
    return pattern.exec(formula)?.[0].length ?? 0;
}

function meaning({ kind, text }: Token): string {
    if (kind === 'text') return unescape(text.slice(1, -1));
    if (kind !== 'name') return text;
    const inner = text.startsWith('{!') ? text.slice(2, -1) : text;
    return inner.replace(/\s+/g, '');
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function unescape(text: string): string {
    return text.replace(/\\([\s\S])/g, (_all, letter: string) => ESCAPES[letter] ?? letter);
}
