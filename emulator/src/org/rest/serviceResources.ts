import { ok, versionUrl } from './resource.ts';
import type { Call, Reply, Resource } from './resource.ts';
import type { CallMeter } from './local/callMeter.ts';

const ROOT = [
    'actions',
    'analytics',
    'appMenu',
    'composite',
    'graphql',
    'jobs',
    'limits',
    'named-credentials',
    'parameterizedSearch',
    'query',
    'queryAll',
    'quickActions',
    'recent',
    'search',
    'sobjects',
    'tabs',
    'theme',
    'tooling',
    'ui-api'
];

/** The version's own page and `/limits`. */
export function serviceResources(meter: CallMeter): readonly Resource[] {
    return [
        { method: 'GET', path: '/', handle: root },
        { method: 'GET', path: '/limits', handle: () => ok(limits(meter)) }
    ];
}

function root(call: Call): Reply {
    return ok(Object.fromEntries(ROOT.map((name) => [name, `${versionUrl(call)}/${name}`])));
}

function limits(meter: CallMeter): Record<string, { Max: number; Remaining: number }> {
    const limit = (Max: number, used = 0): { Max: number; Remaining: number } => ({
        Max,
        Remaining: Max - used
    });
    return {
        DailyApiRequests: limit(meter.dailyLimit, meter.total()),
        DailyAsyncApexExecutions: limit(250_000),
        DailyBulkApiBatches: limit(15_000),
        DailyBulkV2QueryJobs: limit(10_000),
        DailyBulkV2QueryFileStorageMB: limit(976_562),
        DataStorageMB: limit(1024),
        FileStorageMB: limit(1024),
        HourlyPublishedPlatformEvents: limit(50_000)
    };
}
