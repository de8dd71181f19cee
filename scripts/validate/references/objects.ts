import type { FieldInfo } from '../../../emulator/src/org/kernel/types.ts';
import { ownerField, systemFields } from '../../../emulator/src/org/schema/systemFields.ts';
import { STANDARD_OBJECTS } from '../../../emulator/src/org/standard/objects.ts';
import { filesOf, objectOf, type MetadataFile, type Project } from '../source/project.ts';
import { child, children, descendants, textOf } from '../source/xml.ts';

/** What a file may say about a field. */
export interface FieldEntry {
    readonly name: string;
    /** Objects a look-up leads to; empty for other fields. */
    readonly to: readonly string[];
    /** `Account` for AccountId, `Document__r` for Document__c; empty for other fields. */
    readonly relationship: string;
    readonly isMasterDetail: boolean;
    /** False: a permission set must not mention it. */
    readonly permissionable: boolean;
    /** Values of a restricted picklist; undefined when any value may occur. */
    readonly values: ReadonlySet<string> | undefined;
}

/** An object and its fields, standard or of the project. */
export interface ObjectEntry {
    readonly name: string;
    readonly custom: boolean;
    readonly fields: ReadonlyMap<string, FieldEntry>;
}

/** Collects every object that a file may name: the standard ones of the local org, and the project's. */
export function collectObjects(project: Project): ReadonlyMap<string, ObjectEntry> {
    const objects = new Map<string, Map<string, FieldEntry>>();
    for (const { apiName, fields } of STANDARD_OBJECTS)
        objects.set(apiName, byName([...fields, ...systemFields(), ownerField()].map(ofStandard)));
    for (const { name } of filesOf(project, 'object'))
        if (!objects.has(name)) objects.set(name, byName(customSystemFields()));
    for (const file of filesOf(project, 'field'))
        objects.get(objectOf(file))?.set(file.name, ofCustom(file));
    return new Map(
        [...objects].map(([name, fields]) => [name, { name, custom: name.endsWith('__c'), fields }])
    );
}

function byName(fields: readonly FieldEntry[]): Map<string, FieldEntry> {
    return new Map(fields.map((field) => [field.name, field]));
}

function customSystemFields(): FieldEntry[] {
    const name = { ...plain('Name'), permissionable: false };
    return [name, ...systemFields().map(ofStandard), ofStandard(ownerField())];
}

function plain(name: string): FieldEntry {
    return {
        name,
        to: [],
        relationship: '',
        isMasterDetail: false,
        permissionable: true,
        values: undefined
    };
}

function ofStandard(field: FieldInfo): FieldEntry {
    return {
        ...plain(field.apiName),
        to: field.reference?.to ?? [],
        relationship: field.reference?.relationshipName ?? '',
        permissionable: field.permissionable
    };
}

function ofCustom({ name, root }: MetadataFile): FieldEntry {
    const type = textOf(root, 'type');
    const to = children(root, 'referenceTo').map((each) => each.text);
    const valueSet = child(root, 'valueSet');
    const isRestricted = valueSet && textOf(valueSet, 'restricted') === 'true';
    const values = [...descendants(valueSet ?? root)]
        .filter((each) => each.name === 'value')
        .flatMap((each) => textOf(each, 'fullName') ?? []);
    return {
        name,
        to,
        relationship: to.length > 0 ? name.replace(/__c$/, '__r') : '',
        isMasterDetail: type === 'MasterDetail',
        permissionable: type !== 'MasterDetail' && textOf(root, 'required') !== 'true',
        values: isRestricted && values.length > 0 ? new Set(values) : undefined
    };
}
