import type { Context, ObjectInfo, Org } from '../../kernel/types.ts';
import { OrgError, localSchema } from '../../kernel/types.ts';
import { normalizeId } from '../../kernel/ids.ts';
import { rememberView } from '../../uiapi/recentRecords.ts';
import { isOnLayout, offersNew } from '../../uiapi/relatedListColumns.ts';
import { relatedListsOf as relatedLists } from '../../uiapi/relatedLists.ts';
import type {
    FieldDescription,
    PageLayout,
    PageNode,
    RecordPage,
    RelatedListDescription
} from '../contract.ts';
import { actionsOf, visibleActionsOf } from './actions.ts';
import { DEFAULT_RECORD_PAGE } from './defaultPages.ts';
import { toPageLayout } from './flexiPage.ts';
import { iconOf } from './icons.ts';
import { highlightsOf, sectionsOf } from './layouts.ts';
import { describeField, describeObject } from './objects.ts';
import { visibilityFor } from './visibility.ts';

/** Opens a record page: what `recordPageOf` tells, and from now on the record is one that this user viewed. */
export function openRecordPage(
    recordId: string,
    appName: string | undefined,
    org: Org,
    context: Context
): RecordPage {
    const page = recordPageOf(recordId, appName, org, context);
    rememberView(org, context.user.id, normalizeId(recordId) ?? recordId);
    return page;
}

/**
 * Everything about a record page but the record: which components stand where, buttons, fields, related lists.
 * @throws OrgError 404 when the record is not there for this user.
 */
function recordPageOf(
    recordId: string,
    appName: string | undefined,
    org: Org,
    context: Context
): RecordPage {
    const object = localSchema(org, context).objectOfId(recordId);
    const record = object && org.records.read(object.apiName, recordId, context);
    if (!object || !record) {
        throw new OrgError(
            404,
            'NOT_FOUND',
            `The record ${recordId} does not exist or is not yours to see.`
        );
    }
    const name = assignedPage(object.apiName, appName, org);
    const page = name === undefined ? undefined : org.metadata.flexiPages.get(name);
    const layout: PageLayout = page
        ? toPageLayout(page, org.metadata, visibilityFor(org, context, record))
        : DEFAULT_RECORD_PAGE;
    return {
        object: describeObject(object, org, context),
        layout,
        actions: actionsOf(object, recordId, layout, org, context),
        visibleActions: visibleActionsOf(layout),
        highlights: highlightsOf(object, org, context),
        sections: sectionsOf(object, org, context),
        fields: pageFields(layout, object, org, context),
        relatedLists: relatedListsOf(object, org, context)
    };
}

/** The fields that stand on the page themselves; it can make one required or read-only for everyone. */
function pageFields(
    { regions }: PageLayout,
    object: ObjectInfo,
    org: Org,
    context: Context
): FieldDescription[] {
    const all = ({ field, properties, facets }: PageNode): FieldDescription[] => {
        const described = field && describeField(object, field, org, context);
        const inside = Object.values(facets).flat().flatMap(all);
        if (!described) return inside;
        const behavior = properties['uiBehavior'];
        const isReadOnly = behavior === 'readonly';
        return [
            {
                ...described,
                required: described.required || behavior === 'required',
                editable: described.editable && !isReadOnly,
                createable: described.createable && !isReadOnly
            }
        ];
    };
    return regions.flatMap(({ nodes }) => nodes.flatMap(all));
}

/** The app's assignment wins over the object's own, as on the platform. */
function assignedPage(
    objectApiName: string,
    appName: string | undefined,
    org: Org
): string | undefined {
    const app = appName === undefined ? undefined : org.metadata.applications.get(appName);
    const inApp = app?.actionOverrides.find(
        (override) =>
            override.actionName === 'View' &&
            override.type === 'Flexipage' &&
            override.pageOrSobjectType === objectApiName &&
            override.formFactor !== 'Small'
    );
    const onObject = org.metadata.objects
        .get(objectApiName)
        ?.definition.actionOverrides?.find(
            ({ actionName, type, formFactor }) =>
                actionName === 'View' && type === 'Flexipage' && formFactor !== 'Small'
        );
    return inApp?.content ?? onObject?.content;
}

function relatedListsOf(object: ObjectInfo, org: Org, context: Context): RelatedListDescription[] {
    return relatedLists(org, context, object)
        .filter((list) => isOnLayout(org, context, list))
        .map((list) => ({
            name: list.id,
            label: list.child.labelPlural,
            objectApiName: list.child.apiName,
            icon: iconOf(list.child.apiName, org.metadata),
            ...(offersNew(org, context, list) && { newFor: list.field })
        }));
}
