import { type Field, readOnlyText, text } from './field.ts';

/** A link from an object to one other object, such as a document's customer. */
export interface Ref {
    readonly apiObject: string;
    readonly fields: Readonly<Record<string, Field>>;
    readonly required?: true;
    readonly readOnly?: true;
    readonly mutable?: false;
}

/** Properties under one name, such as `audit` or `dimensions`. */
export interface Group {
    readonly fields?: Readonly<Record<string, Field>>;
    readonly refs?: Readonly<Record<string, Ref>>;
    readonly groups?: Readonly<Record<string, Group>>;
}

/** Owned objects inside an object, such as a document's lines. */
export interface List {
    readonly apiObject: string;
    readonly model: ObjectModel;
    readonly readOnly?: true;
    readonly required?: true;
}

/**
 * Everything the company knows about an object's properties: payloads are checked against it,
 * queries are resolved through it and the model service publishes it.
 */
export interface ObjectModel extends Group {
    readonly lists?: Readonly<Record<string, List>>;
    readonly httpMethods: string;
}

const LINK = { key: text, id: text, href: readOnlyText };

/** A link by key or id. */
export function ref(apiObject: string, options: Partial<Omit<Ref, 'apiObject'>> = {}): Ref {
    return { apiObject, fields: LINK, ...options };
}

/** A link that also shows the other object's name. */
export function namedRef(apiObject: string, options: Partial<Omit<Ref, 'apiObject'>> = {}): Ref {
    return { apiObject, fields: { ...LINK, name: readOnlyText }, ...options };
}

/** A link that also shows the other document's definition. */
export function documentRef(apiObject: string, options: Partial<Omit<Ref, 'apiObject'>> = {}): Ref {
    return { apiObject, fields: { ...LINK, documentType: readOnlyText }, ...options };
}

const stamp: Field = { type: 'string', format: 'date-time', readOnly: true };

/** Who created and changed a row and when. */
export const AUDIT: Group = {
    fields: {
        createdDateTime: stamp,
        modifiedDateTime: stamp,
        createdBy: readOnlyText,
        modifiedBy: readOnlyText
    },
    refs: {
        createdByUser: ref('company-config/user', { readOnly: true }),
        modifiedByUser: ref('company-config/user', { readOnly: true })
    }
};

/** Record number, id and link: part of every object. Keys in a payload are not an error. */
export const IDENTITY: Readonly<Record<string, Field>> = {
    key: { ...readOnlyText, ignored: true },
    id: { ...text, mutable: false },
    href: readOnlyText
};
