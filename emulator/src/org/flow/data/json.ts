import type { ServiceTypes, ServiceValue } from '../../callout/serviceTypes.ts';
import { isNull, isStructure } from './flowValue.ts';
import type { FlowValue, Structure } from './flowValue.ts';

/** Writes a flow value as the service expects it: properties under their own names, what is empty left out. */
export function toJson(value: FlowValue, types: ServiceTypes): unknown {
    if (Array.isArray(value)) return value.map((item) => toJson(item, types));
    if (!isStructure(value)) return value;
    const properties = types.properties(value.typeName);
    const fields = Object.entries(value.fields).filter(([, field]) => !isNull(field));
    return Object.fromEntries(
        fields.map(([name, field]) => [
            properties?.get(name)?.jsonName ?? name,
            toJson(field, types)
        ])
    );
}

/** Reads a service's JSON as the flow sees it: objects of a known schema become Apex-defined values. */
export function fromJson(json: unknown, declared: ServiceValue, types: ServiceTypes): FlowValue {
    if (json === undefined || json === null) return declared.isList ? [] : null;
    if (Array.isArray(json))
        return json.map((item) => fromJson(item, { ...declared, isList: false }, types));
    if (declared.typeName === undefined || typeof json !== 'object')
        return typeof json === 'object' ? JSON.stringify(json) : (json as FlowValue);
    const object = json as Readonly<Record<string, unknown>>;
    const fields: Structure['fields'] = {};
    for (const [name, property] of types.properties(declared.typeName) ?? [])
        fields[name] = fromJson(object[property.jsonName], property, types);
    return { kind: 'apex', typeName: declared.typeName, fields };
}
