import { localSchema } from '../kernel/types.ts';
import type { ChildRelationship, Context, ObjectInfo, Org } from '../kernel/types.ts';
import { notFound } from './recordReader.ts';
import { soqlText } from './soqlOf.ts';

/** A related list that the user may see: the children of one relationship. */
export interface RelatedList {
    readonly id: string;
    readonly parent: ObjectInfo;
    readonly child: ObjectInfo;
    readonly field: string;
}

/** Every related list of an object whose children and lookup the user may read. */
export function relatedListsOf(org: Org, context: Context, parent: ObjectInfo): RelatedList[] {
    return parent.childRelationships.flatMap((relationship) => {
        const list = listOf(org, context, parent, relationship);
        return list ? [list] : [];
    });
}

/**
 * Finds one by the name of its relationship, `OpportunityLineItems` or `Lines__r`.
 * @throws OrgError 404 NOT_FOUND
 */
export function requireRelatedList(
    org: Org,
    context: Context,
    parent: ObjectInfo,
    relatedListId: string
): RelatedList {
    const relationship = parent.childRelationship(relatedListId);
    const list = relationship && listOf(org, context, parent, relationship);
    if (!list) throw notFound();
    return list;
}

function listOf(
    org: Org,
    context: Context,
    parent: ObjectInfo,
    { childObject, field, relationshipName }: ChildRelationship
): RelatedList | undefined {
    const child = localSchema(org, context).object(childObject);
    if (!child || !relationshipName || !org.access.object(context, child.apiName).read) {
        return undefined;
    }
    if (!org.access.field(context, child.apiName, field).read) return undefined;
    return { id: relationshipName, parent, child, field };
}

/** The condition that picks one parent's children. */
export function ofParent({ field }: RelatedList, parentId: string): string {
    return `${field} = ${soqlText(parentId)}`;
}

/** The reference by which answers name a related list. */
export function relatedListReference({ id, parent }: RelatedList, recordId: string | null): object {
    return {
        id: null,
        inContextOfRecordId: recordId,
        listViewApiName: null,
        objectApiName: null,
        parentObjectApiName: parent.apiName,
        recordTypeId: null,
        relatedListId: id,
        type: 'relatedList'
    };
}
