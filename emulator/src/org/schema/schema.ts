import { OrgError, isCustomMetadata, isPlatformEvent } from '../kernel/types.ts';
import type {
    ChildRelationship,
    FieldInfo,
    Metadata,
    ObjectInfo,
    ObjectMetadata,
    Schema
} from '../kernel/types.ts';
import { OWNED_STANDARD_OBJECTS, STANDARD_OBJECTS } from '../standard/objects.ts';
import { customObject, extendStandard } from './customObject.ts';
import { keyPrefixes } from './keyPrefixes.ts';
import { makeObject } from './objectInfo.ts';
import type { ObjectDraft } from './objectInfo.ts';
import { withSummaryTypes } from './summaries.ts';
import { ownerField, systemFields } from './systemFields.ts';
import { translated } from './translate.ts';

/** Builds what the org consists of: standard objects plus everything the project declares. */
export function createSchema(metadata: Metadata): Schema {
    const drafts = withSummaryTypes(objectDrafts(metadata).map(withImpliedFields));
    const languages = new Map<string, Schema>();
    const base = schemaOf(drafts, (language) => {
        const known = languages.get(language);
        if (known) return known;
        const local = translated(drafts, metadata, language);
        const made = local ? schemaOf(local, base.inLanguage) : base;
        languages.set(language, made);
        return made;
    });
    return base;
}

function schemaOf(drafts: readonly ObjectDraft[], inLanguage: Schema['inLanguage']): Schema {
    const children = childRelationships(drafts);
    const objects = new Map<string, ObjectInfo>(
        drafts.map((draft) => [draft.apiName, makeObject(draft, children.get(draft.apiName) ?? [])])
    );
    const byName = new Map([...objects].map(([name, object]) => [name.toLowerCase(), object]));
    const byPrefix = new Map([...objects.values()].map((object) => [object.keyPrefix, object]));
    const find = (name: string): ObjectInfo | undefined => byName.get(name.toLowerCase());
    return {
        objects,
        object: find,
        requireObject: (name) => {
            const object = find(name);
            if (object) return object;
            throw new OrgError(404, 'NOT_FOUND', 'The requested resource does not exist');
        },
        objectOfId: (id) => byPrefix.get(id.slice(0, 3)),
        inLanguage
    };
}

function objectDrafts(metadata: Metadata): ObjectDraft[] {
    const standardNames = new Set(STANDARD_OBJECTS.map((draft) => draft.apiName));
    const own = [...metadata.objects.values()].filter(
        ({ fullName }) => !standardNames.has(fullName) && fullName.includes('__')
    );
    const prefixes = keyPrefixes(own.map(({ fullName }) => fullName));
    return [
        ...STANDARD_OBJECTS.map((draft) =>
            withActivities(
                extendStandard(draft, metadata.objects.get(draft.apiName), metadata),
                own
            )
        ),
        ...own.map((object) => customObject(object, prefixes.get(object.fullName) ?? '', metadata))
    ];
}

/** Events, custom metadata and settings belong to nobody. */
function isUnowned({ apiName, fields }: ObjectDraft): boolean {
    const isSetting = fields.some((field) => field.apiName === 'SetupOwnerId');
    return isPlatformEvent(apiName) || isCustomMetadata(apiName) || isSetting;
}

/** Tasks and events may be about every custom object that allows activities. */
function withActivities(draft: ObjectDraft, own: readonly ObjectMetadata[]): ObjectDraft {
    if (draft.apiName !== 'Task' && draft.apiName !== 'Event') return draft;
    const more = own
        .filter(({ definition }) => definition.enableActivities === true)
        .map(({ fullName }) => fullName);
    const fields = draft.fields.map((field) =>
        field.apiName === 'WhatId' && field.reference
            ? {
                  ...field,
                  reference: { ...field.reference, to: [...field.reference.to, ...more] }
              }
            : field
    );
    return { ...draft, fields };
}

function withImpliedFields(draft: ObjectDraft): ObjectDraft {
    const [id, ...audit] = systemFields();
    const owned = draft.custom
        ? !isUnowned(draft) && !draft.fields.some((field) => field.reference?.masterDetail)
        : OWNED_STANDARD_OBJECTS.has(draft.apiName);
    const fields = [id, ...(owned ? [ownerField()] : []), ...draft.fields, ...audit];
    return { ...draft, fields: fields.filter((field): field is FieldInfo => field !== undefined) };
}

function childRelationships(drafts: readonly ObjectDraft[]): Map<string, ChildRelationship[]> {
    const children = new Map<string, ChildRelationship[]>();
    for (const draft of drafts) {
        for (const field of draft.fields) {
            for (const parent of field.reference?.to ?? []) {
                const list = children.get(parent) ?? [];
                list.push({
                    childObject: draft.apiName,
                    field: field.apiName,
                    relationshipName: field.reference?.childRelationshipName,
                    onDelete: field.reference?.onDelete ?? 'SetNull'
                });
                children.set(parent, list);
            }
        }
    }
    return children;
}
