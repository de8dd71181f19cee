import { filesOf, type MetadataFile, type Project } from '../source/project.ts';
import { children, descendants, textOf } from '../source/xml.ts';
import { collectExternalServices, type ExternalService } from './externalServices.ts';
import { collectObjects, type ObjectEntry } from './objects.ts';

/** Everything that a file of the project may name. */
export interface Inventory {
    readonly objects: ReadonlyMap<string, ObjectEntry>;
    readonly flows: ReadonlyMap<string, MetadataFile>;
    readonly labels: ReadonlySet<string>;
    readonly permissionSets: ReadonlySet<string>;
    readonly customPermissions: ReadonlySet<string>;
    readonly tabs: ReadonlySet<string>;
    readonly applications: ReadonlySet<string>;
    readonly flexiPages: ReadonlySet<string>;
    readonly quickActions: ReadonlySet<string>;
    /** By folder and name, `Intacct/Freshness`. */
    readonly reports: ReadonlySet<string>;
    /** Component bundles by name, each with the file that says where it may be placed. */
    readonly bundles: ReadonlyMap<string, MetadataFile>;
    readonly namedCredentials: ReadonlySet<string>;
    /** `IntacctProxy-Integration`: external credential and principal. */
    readonly principals: ReadonlySet<string>;
    readonly externalCredentials: ReadonlySet<string>;
    readonly externalServices: ReadonlyMap<string, ExternalService>;
}

/** Takes stock of the project, once for all rules. */
export function takeInventory(project: Project): Inventory {
    const names = (suffix: string): ReadonlySet<string> =>
        new Set(filesOf(project, suffix).map((file) => file.name));
    const byName = (suffix: string): ReadonlyMap<string, MetadataFile> =>
        new Map(filesOf(project, suffix).map((file) => [file.name, file]));
    return {
        objects: collectObjects(project),
        flows: byName('flow'),
        labels: new Set(filesOf(project, 'labels').flatMap(labelNames)),
        permissionSets: names('permissionset'),
        customPermissions: names('customPermission'),
        tabs: names('tab'),
        applications: names('app'),
        flexiPages: names('flexipage'),
        quickActions: names('quickAction'),
        reports: new Set(filesOf(project, 'report').map(({ path }) => reportName(path))),
        bundles: byName('js'),
        namedCredentials: names('namedCredential'),
        principals: new Set(filesOf(project, 'externalCredential').flatMap(principalNames)),
        externalCredentials: names('externalCredential'),
        externalServices: collectExternalServices(project)
    };
}

function reportName(path: string): string {
    return /([^/]+\/[^/]+)\.report-meta\.xml$/.exec(path)?.[1] ?? '';
}

function labelNames({ root }: MetadataFile): string[] {
    return children(root, 'labels').flatMap((label) => textOf(label, 'fullName') ?? []);
}

function principalNames({ name, root }: MetadataFile): string[] {
    return [...descendants(root)]
        .filter((each) => textOf(each, 'parameterType') === 'NamedPrincipal')
        .map((each) => `${name}-${textOf(each, 'parameterName')}`);
}
