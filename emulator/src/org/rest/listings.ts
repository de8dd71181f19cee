import { isPlatformEvent, localSchema } from '../kernel/types.ts';
import type { ObjectInfo } from '../kernel/types.ts';
import { recentlyViewed } from '../uiapi/searchByName.ts';
import { themeOf } from '../uiapi/theme.ts';
import { ok, versionUrl } from './resource.ts';
import type { Call, Reply, Resource } from './resource.ts';

/** Short lists that clients fill menus with: recent records, tabs, apps, actions, record counts. */
export const LISTING_RESOURCES: readonly Resource[] = [
    { method: 'GET', path: '/recent', handle: recent },
    { method: 'GET', path: '/tabs', handle: (call) => ok(tabs(call)) },
    { method: 'GET', path: '/theme', handle: (call) => ok({ themeItems: themes(call) }) },
    { method: 'GET', path: '/appMenu/AppSwitcher', handle: apps },
    { method: 'GET', path: '/quickActions', handle: (call) => ok(quickActions(call, '')) },
    {
        method: 'GET',
        path: '/sobjects/:object/quickActions',
        handle: (call) => ok(quickActions(call, `${call.params['object']}.`))
    },
    { method: 'GET', path: '/limits/recordCount', handle: recordCounts }
];

function recent(call: Call): Reply {
    const { org, context, query, version } = call;
    const limit = Number(query['limit'] ?? 200);
    const rows = recentlyViewed(org, context, limit, { apiVersion: version });
    return ok(rows.map(({ row }) => row));
}

function tabs(call: Call): object[] {
    return visibleTabs(call).map((object) => ({
        colors: [{ color: themeOf(call.org, object).color, context: 'primary', theme: 'theme4' }],
        custom: object.custom,
        iconUrl: themeOf(call.org, object).iconUrl,
        icons: [],
        label: object.labelPlural,
        miniIconUrl: null,
        name: object.custom ? object.apiName : `standard-${object.apiName}`,
        sobjectName: object.apiName,
        url: `/lightning/o/${object.apiName}/home`
    }));
}

function themes(call: Call): object[] {
    return visibleTabs(call).map((object) => ({
        colors: [{ color: themeOf(call.org, object).color, context: 'primary', theme: 'theme4' }],
        icons: [{ contentType: 'image/png', url: themeOf(call.org, object).iconUrl }],
        name: object.apiName
    }));
}

function visibleTabs({ org, context }: Call): ObjectInfo[] {
    return [...localSchema(org, context).objects.values()].filter(
        ({ apiName, custom }) =>
            org.access.object(context, apiName).read &&
            (custom
                ? org.metadata.tabs.has(apiName) && org.access.canUseTab(context.user, apiName)
                : org.schema.object(apiName)?.createable)
    );
}

function apps({ org, context }: Call): Reply {
    const visible = [...org.metadata.applications].filter(([name]) =>
        org.access.canUseApplication(context.user, name)
    );
    return ok({
        appMenuItems: visible.map(([name, app]) => ({
            type: 'TabSet',
            content: null,
            icons: null,
            colors: null,
            label: app.label,
            name,
            url: `/lightning/app/c__${name}`
        }))
    });
}

function quickActions(call: Call, prefix: string): object[] {
    const actions = [...call.org.metadata.quickActions].filter(([name]) =>
        prefix === '' ? !name.includes('.') : name.startsWith(prefix)
    );
    return actions.map(([name, { label, type }]) => ({
        actionEnumOrId: name,
        label: label ?? name,
        name,
        type,
        urls: {
            quickAction: `${versionUrl(call)}/quickActions/${name}`,
            describe: `${versionUrl(call)}/quickActions/${name}/describe`
        }
    }));
}

function recordCounts({ org, context, query }: Call): Reply {
    const asked = query['sObjects']?.split(',').map((name) => name.trim());
    const names = asked ?? [...org.schema.objects.keys()];
    const readable = names.flatMap((name) => {
        const object = org.schema.object(name);
        const isCounted = object && !isPlatformEvent(object.apiName);
        return isCounted && org.access.object(context, object.apiName).read ? [object.apiName] : [];
    });
    const counted = readable.map((name) => ({
        count: org.query(`SELECT COUNT() FROM ${name}`, context).totalSize,
        name
    }));
    return ok({ sObjects: counted });
}
