import type { Company } from '../company/company.ts';
import { objectNamed, type NamedObject } from '../objects/registry.ts';
import { notFound } from './intacctError.ts';

/** What a path under `/objects/` asks for. */
export interface ObjectPath extends NamedObject {
    /** Record numbers, in the order given; empty for the collection. */
    readonly keys: readonly string[];
}

/**
 * Reads `order-entry/document::Sales Order/12,13`.
 * @param path what follows `/objects/`, decoded.
 * @throws 404 when no such object is served, or the company has no such definition.
 */
export function parseObjectPath(company: Company, path: string): ObjectPath {
    const [app, object, ...rest] = path.split('/');
    const named = objectNamed(company, `${app}/${object}`);
    if (named === undefined || rest.length > 1) throw notFound(`Resource '/objects/${path}'`);
    const keys = (rest[0] ?? '').split(',').filter((key) => key !== '');
    return { ...named, keys };
}
