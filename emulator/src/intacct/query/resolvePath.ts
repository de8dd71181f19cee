import type { Company } from '../company/company.ts';
import type { Json } from '../company/records.ts';
import { isObject } from '../model/checkPayload.ts';
import type { Field } from '../model/field.ts';
import type { Group, ObjectModel } from '../model/objectModel.ts';
import { objectNamed } from '../objects/registry.ts';

/** A readable property at the end of a dotted path. */
export interface ResolvedPath {
    readonly kind: 'field';
    readonly field: Field;
    /** Reads the value out of a row as shown; null when a link on the way is empty. */
    readonly read: (row: Json) => unknown;
}

export type PathResult = ResolvedPath | { readonly kind: 'unknown' } | { readonly kind: 'list' };

/**
 * Resolves `customer.term.id` through groups and links, into other objects where needed.
 *
 * out     `list` for a path that crosses a list, which the query service refuses (REST-1107)
 */
export function resolvePath(company: Company, model: ObjectModel, path: string): PathResult {
    return walk(company, model, path.split('.'), []);
}

function walk(
    company: Company,
    group: Group & Pick<ObjectModel, 'lists'>,
    names: readonly string[],
    walked: readonly string[]
): PathResult {
    const [name = '', ...rest] = names;
    const here = [...walked, name];
    const field = group.fields?.[name];
    if (field !== undefined) {
        return rest.length === 0
            ? { kind: 'field', field, read: reader(here) }
            : { kind: 'unknown' };
    }
    if (group.lists?.[name] !== undefined) return { kind: 'list' };
    const inner = group.groups?.[name];
    if (inner !== undefined) return walk(company, inner, rest, here);
    const ref = group.refs?.[name];
    if (ref === undefined || rest.length === 0) return { kind: 'unknown' };
    const shown = ref.fields[rest[0]!];
    if (shown !== undefined && rest.length === 1) {
        return { kind: 'field', field: shown, read: reader([...here, rest[0]!]) };
    }
    return through(company, ref.apiObject, rest, reader(here));
}

/** Continues a path in the object behind a link. */
function through(
    company: Company,
    apiObject: string,
    rest: readonly string[],
    readLink: (row: Json) => unknown
): PathResult {
    const target = objectNamed(company, apiObject)?.type;
    if (target === undefined) return { kind: 'unknown' };
    const result = walk(company, target.model(company), rest, []);
    if (result.kind !== 'field') return result;
    const read = (row: Json) => {
        const link = readLink(row);
        const linked = isObject(link) ? target.table(company).get(String(link['key'])) : undefined;
        return linked === undefined ? null : result.read(target.flat(linked, company));
    };
    return { ...result, read };
}

function reader(path: readonly string[]): (row: Json) => unknown {
    return (row) => {
        let value: unknown = row;
        for (const name of path) value = isObject(value) ? value[name] : undefined;
        return value ?? null;
    };
}
