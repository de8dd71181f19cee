import { isPlatformEvent, localSchema } from '../kernel/types.ts';
import type { ChildRelationship, Context, FieldInfo, ObjectInfo, Org } from '../kernel/types.ts';
import { isPolymorphic } from '../schema/nameObject.ts';

/** The part of the org that one user may see, which is all that the user's schema is made of. */
export class UserView {
    readonly org: Org;
    readonly context: Context;
    readonly objects: readonly ObjectInfo[];

    constructor(org: Org, context: Context) {
        this.org = org;
        this.context = context;
        this.objects = [...localSchema(org, context).objects.values()].filter(
            ({ apiName }) => !isPlatformEvent(apiName) && org.access.object(context, apiName).read
        );
    }

    /** The readable fields of an object; compound ones only by their parts. */
    fields(object: ObjectInfo): FieldInfo[] {
        return [...object.fields.values()].filter(
            ({ apiName, parts }) =>
                !parts && this.org.access.field(this.context, object.apiName, apiName).read
        );
    }

    /** Builds something for each parent that a readable lookup leads to, by relationship name. */
    parents<Built>(
        object: ObjectInfo,
        build: (parent: ObjectInfo, relationshipName: string) => Built
    ): Record<string, Built> {
        return Object.fromEntries(
            this.fields(object).flatMap((field) => {
                const { reference } = field;
                if (isPolymorphic(field)) return [];
                const parent = this.objects.find(({ apiName }) => apiName === reference?.to[0]);
                if (!reference || !parent) return [];
                return [[reference.relationshipName, build(parent, reference.relationshipName)]];
            })
        );
    }

    /** The child object of a relationship, unless it or its lookup is hidden. */
    child({ childObject, field }: ChildRelationship): ObjectInfo | undefined {
        const readable = this.org.access.field(this.context, childObject, field).read;
        return readable ? this.objects.find(({ apiName }) => apiName === childObject) : undefined;
    }
}

/** Builds something for each field, by API name. */
export function named<Built>(
    fields: readonly FieldInfo[],
    build: (field: FieldInfo) => Built
): Record<string, Built> {
    return Object.fromEntries(fields.map((field) => [field.apiName, build(field)]));
}

/** Builds a value on first use; GraphQL wants one instance of each type. */
export function once<Value>(known: Map<string, Value>, key: string, build: () => Value): Value {
    const value = known.get(key) ?? build();
    known.set(key, value);
    return value;
}
