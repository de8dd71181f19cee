/** Property names that Apex keeps for itself; External Services puts `z0` before them. */
const RESERVED = new Set(
    'abstract and as asc break by case catch class commit const continue currency delete desc do else end enum export extends false final finally for from global goto group having if implements import in insert instanceof interface into join like limit list long loop map merge new not null number object of on or order override package private protected public return select set short sort static super switch system then this throw today transaction true try type undelete update upsert using virtual void webservice when where while'.split(
        ' '
    )
);

/** Writes a name of the OpenAPI document as Apex allows it: `Create Leads` is `Createx20Leads`. */
export function apexName(name: string): string {
    return name.replaceAll(/[^A-Za-z0-9_]/g, (sign) => `x${sign.charCodeAt(0).toString(16)}`);
}

/** Writes a property as flows see it: `type` is `z0type`. */
export function propertyName(name: string): string {
    return RESERVED.has(name.toLowerCase()) ? `z0${apexName(name)}` : apexName(name);
}

/** The Apex-defined type of a schema: `ExternalService__IntacctProxy_RunSyncRequest`. */
export function typeName(registration: string, schema: string): string {
    return `ExternalService__${registration}_${apexName(schema)}`;
}
