import type { Context, ObjectInfo, Org } from '../../kernel/types.ts';
import { pageLayoutOf } from '../../uiapi/pageLayout.ts';
import type { PageLayout, PageNode, RecordAction } from '../contract.ts';
import { flowTakesRecordId } from './flowInputs.ts';
import { translatedLabel } from './translatedLabel.ts';

const MODAL_SIZES: Record<string, 'small' | 'medium' | 'large'> = {
    Small: 'small',
    Medium: 'medium',
    Large: 'large'
};
const DEFAULT_VISIBLE_ACTIONS = 3;
const STANDARD: Record<string, RecordAction> = {
    Edit: { name: 'Edit', label: 'Edit', kind: 'edit' },
    Clone: { name: 'Clone', label: 'Clone', kind: 'clone' },
    Delete: { name: 'Delete', label: 'Delete', kind: 'delete' }
};

/**
 * The buttons of a record page for this user: the highlights panel's dynamic actions, else the page layout's,
 * else the standard ones; Edit, Clone and Delete only where the record allows them.
 */
export function actionsOf(
    object: ObjectInfo,
    recordId: string,
    layout: PageLayout,
    org: Org,
    context: Context
): RecordAction[] {
    const { apiName } = object;
    const names = dynamicActions(layout) ?? layoutActions(object, org, context);
    return names.flatMap((name) => {
        const standard = STANDARD[name];
        if (!standard) return quickAction(apiName, name, org, context) ?? [];
        return mayRun(standard.kind, apiName, recordId, org, context) ? standard : [];
    });
}

/** How many actions stand beside each other in the highlights panel; the others are in its menu. */
export function visibleActionsOf(layout: PageLayout): number {
    const count = Number(highlightsPanel(layout)?.properties['numVisibleActions'] ?? NaN);
    return Number.isInteger(count) ? count : DEFAULT_VISIBLE_ACTIONS;
}

function dynamicActions(layout: PageLayout): string[] | undefined {
    const names = highlightsPanel(layout)?.properties['actionNames'];
    return Array.isArray(names) ? names : undefined;
}

function highlightsPanel({ regions }: PageLayout): PageNode | undefined {
    return find(
        regions.flatMap(({ nodes }) => nodes),
        'force:highlightsPanel'
    );
}

function find(nodes: readonly PageNode[], component: string): PageNode | undefined {
    for (const node of nodes) {
        const found =
            node.component === component
                ? node
                : find(Object.values(node.facets).flat(), component);
        if (found) return found;
    }
    return undefined;
}

function layoutActions(object: ObjectInfo, org: Org, context: Context): string[] {
    const items =
        pageLayoutOf(org, context, object)?.platformActionList?.platformActionListItems ?? [];
    const named = items.flatMap(({ actionName }) => actionName ?? []);
    const known = named.filter((name) => name in STANDARD || org.metadata.quickActions.has(name));
    return known.length > 0 ? known : Object.keys(STANDARD);
}

function mayRun(
    kind: RecordAction['kind'],
    objectApiName: string,
    recordId: string,
    org: Org,
    context: Context
): boolean {
    const object = org.schema.requireObject(objectApiName);
    const access = org.access.record(context, objectApiName, recordId);
    if (kind === 'edit') return object.updateable && access.edit;
    if (kind === 'delete') return object.deletable && access.delete;
    return object.createable && org.access.object(context, objectApiName).create;
}

function quickAction(
    objectApiName: string,
    name: string,
    org: Org,
    context: Context
): RecordAction | undefined {
    const action =
        org.metadata.quickActions.get(name) ??
        org.metadata.quickActions.get(`${objectApiName}.${name}`);
    if (!action) return undefined;
    const label = translatedAction(objectApiName, name, org, context) ?? action.label ?? name;
    if (action.type === 'Flow' && action.flowDefinition)
        return flowAction(name, label, action.flowDefinition, org);
    const component = action.lightningWebComponent;
    if (!component) return { name, label, kind: 'unsupported' };
    const bundle = org.metadata.bundles.get(component);
    const target = bundle?.targetConfigs.find((config) =>
        config.targets.includes('lightning__RecordAction')
    );
    const subtype = action.actionSubtype ?? target?.actionType;
    const mode = subtype === 'Action' ? 'Action' : 'ScreenAction';
    const size = MODAL_SIZES[action.modalSize ?? ''] ?? 'medium';
    return { name, label, kind: 'quickAction', quickAction: { label, component, mode, size } };
}

function flowAction(name: string, label: string, flowName: string, org: Org): RecordAction {
    const flow = { name: flowName, takesRecordId: flowTakesRecordId(org.metadata, flowName) };
    const quickAction = {
        label,
        component: '',
        flow,
        mode: 'ScreenAction',
        size: 'medium'
    } as const;
    return { name, label, kind: 'quickAction', quickAction };
}

/** Actions of an object are translated with the object, global ones by themselves. */
function translatedAction(
    objectApiName: string,
    name: string,
    org: Org,
    context: Context
): string | undefined {
    const [language = ''] = context.user.language.split('_');
    const ownName = name.replace(`${objectApiName}.`, '');
    const ofObject = org.metadata.objectTranslations
        .get(`${objectApiName}-${language}`)
        ?.quickActions.find((action) => action.name === ownName)?.label;
    return ofObject || translatedLabel('quickActions', name, org, context);
}
