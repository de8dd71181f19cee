import { isStructure, loadedRecord, newRecord } from '../data/flowValue.ts';
import type { FlowValue, Structure } from '../data/flowValue.ts';
import { FlowFault, NotAssigned } from '../data/fault.ts';
import { coerce } from './coerce.ts';
import { readGlobal } from './globals.ts';
import type { Interview } from './interview.ts';

/** Reads a field, or the parent record behind a lookup (`Account`, `Document__r`); null when it is empty. */
export function readField(interview: Interview, structure: Structure, name: string): FlowValue {
    const { org } = interview.runtime;
    const exact = fieldName(interview, structure, name);
    if (exact in structure.fields) return structure.fields[exact] ?? null;
    if (structure.kind === 'apex') return null;
    const lookup = org.schema.object(structure.typeName)?.fieldOfRelationship(name);
    const parentId = lookup && structure.fields[lookup.apiName];
    if (typeof parentId !== 'string') return null;
    const parent = org.schema.objectOfId(parentId);
    const context = { user: interview.context.user, mode: 'system' } as const;
    const values = parent && org.records.read(parent.apiName, parentId, context);
    return parent && values ? loadedRecord(parent.apiName, values) : null;
}

/**
 * Assigns to a variable or element output, a field of a record or Apex-defined variable, or a field of `$Record`.
 * @throws FlowFault when nothing assignable has that name.
 */
export function writeReference(interview: Interview, reference: string, value: FlowValue): void {
    const [root = '', ...path] = reference.split('.');
    const last = path.pop();
    if (last === undefined) {
        const variable = interview.definition.variables.get(root);
        interview.values.set(root, coerce(value, variable?.dataType));
        return;
    }
    let owner = rootForWriting(interview, root);
    for (const name of path) owner = partForWriting(interview, owner, name, reference);
    if (!isStructure(owner)) throw new NotAssigned(reference);
    owner.fields[fieldName(interview, owner, last)] = value;
}

function rootForWriting(interview: Interview, root: string): FlowValue | undefined {
    if (root.startsWith('$')) return readGlobal(interview, root, []);
    const value = interview.values.get(root);
    const variable = interview.definition.variables.get(root);
    if (isStructure(value) || !variable) return value;
    const created: Structure = variable.objectType
        ? newRecord(variable.objectType)
        : { kind: 'apex', typeName: variable.apexClass ?? '', fields: {} };
    interview.values.set(root, created);
    return created;
}

/** The Apex-defined value inside another one, made on the way when it is still empty. */
function partForWriting(
    interview: Interview,
    owner: FlowValue | undefined,
    name: string,
    reference: string
): Structure {
    if (!isStructure(owner)) throw new NotAssigned(reference);
    const current = owner.fields[name];
    if (isStructure(current)) return current;
    if (owner.kind === 'record') throw new FlowFault(`${reference} cannot be assigned.`);
    const type = interview.runtime.serviceTypes.property(owner.typeName, name)?.typeName;
    const created: Structure = { kind: 'apex', typeName: type ?? '', fields: {} };
    owner.fields[name] = created;
    return created;
}

/** Field names meet in any case, as on the platform. */
function fieldName({ runtime }: Interview, structure: Structure, name: string): string {
    if (structure.kind === 'apex' || name in structure.fields) return name;
    return runtime.org.schema.object(structure.typeName)?.field(name)?.apiName ?? name;
}
