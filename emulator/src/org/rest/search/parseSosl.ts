import { OrgError } from '../../kernel/types.ts';

/** Where a search looks. */
export type SearchScope = 'ALL' | 'NAME' | 'EMAIL' | 'PHONE';

/** One object of RETURNING: its name and the SOQL that its parentheses hold. */
export interface SearchedObject {
    readonly name: string;
    readonly fields: readonly string[];
    /** WHERE, ORDER BY and LIMIT as written. */
    readonly clauses: string;
}

export interface SoslQuery {
    readonly term: string;
    readonly scope: SearchScope;
    /** Empty: every object that can be searched. */
    readonly returning: readonly SearchedObject[];
    readonly limit: number;
}

const SOSL =
    /^\s*FIND\s*\{((?:[^}\\]|\\.)*)\}\s*(?:IN\s+(ALL|NAME|EMAIL|PHONE|SIDEBAR)\s+FIELDS\s*)?(?:RETURNING\s+(.*?))?(?:\s*(?:WITH\s+.*?)?)(?:\s+LIMIT\s+(\d+))?\s*$/is;
const MOST_RESULTS = 2000;

/**
 * Reads a SOSL statement.
 *
 * in      `FIND {term} IN NAME FIELDS RETURNING Account(Id, Name WHERE … LIMIT 5), Contact LIMIT 20`
 * throws  OrgError 400 MALFORMED_SEARCH
 * source  SOQL and SOSL reference; WITH clauses have no effect
 */
export function parseSosl(text: string): SoslQuery {
    const [whole, term = '', scope = 'ALL', returning = '', limit] = SOSL.exec(text) ?? [];
    if (whole === undefined)
        throw new OrgError(400, 'MALFORMED_SEARCH', `${text}\nSearch statement cannot be read`);
    if (term.replace(/[*?\s]/g, '').length < 2) {
        const message = 'search term must be longer than one character: ' + term;
        throw new OrgError(400, 'MALFORMED_SEARCH', message);
    }
    const upper = scope.toUpperCase();
    return {
        term: term.replace(/\\(.)/g, '$1'),
        scope: upper === 'SIDEBAR' ? 'NAME' : (upper as SearchScope),
        returning: splitOutside(returning).map(searchedObject),
        limit: Math.min(Number(limit ?? MOST_RESULTS), MOST_RESULTS)
    };
}

function searchedObject(text: string): SearchedObject {
    const [, name = text, inner = ''] = /^([\w]+)\s*\(([\s\S]*)\)$/.exec(text) ?? [];
    const at = inner.search(/\b(WHERE|USING|ORDER\s+BY|LIMIT|OFFSET)\b/i);
    const fields = splitOutside(at < 0 ? inner : inner.slice(0, at));
    return { name, fields, clauses: at < 0 ? '' : inner.slice(at).trim() };
}

/** Splits at commas that are in no parentheses. */
function splitOutside(text: string): string[] {
    const parts = text.split(/,(?![^(]*\))/).map((part) => part.trim());
    return parts.filter((part) => part !== '');
}
