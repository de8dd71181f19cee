import { readFileSync } from 'node:fs';
import { basename, dirname, relative, sep } from 'node:path';
import type * as Wsdl from '@salesforce/types/metadata';
import type { BundleMetadata, Metadata } from '../kernel/types.ts';
import { readBundle } from './bundles.ts';
import { KINDS } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { ObjectCollector } from './objects.ts';
import { olderRegions } from './olderRegions.ts';
import { parseMetadata } from './parse.ts';
import { filesBelow, readProject } from './project.ts';
import { TranslationCollector } from './translations.ts';

const META_FILE = /^(.+)\.([A-Za-z]+)-meta\.xml$/;

/** Reads everything the org is made of from a DX project's package directories. */
export function loadMetadata(projectDirectory: string): Metadata {
    const project = readProject(projectDirectory);
    const objects = new ObjectCollector();
    const translations = new TranslationCollector();
    const keyed = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, new Map()]));
    const otherFiles: { kind: string; path: string }[] = [];
    for (const directory of project.packageDirectories) {
        for (const path of filesBelow(directory)) {
            const found = { objects, translations, keyed: keyed as Keyed };
            if (!readFile(path, found)) {
                otherFiles.push({ kind: folderKind(directory, path), path });
            }
        }
    }
    const of = <T>(kind: Kind): Map<string, T> => keyed[kind] as Map<string, T>;
    return {
        projectDirectory: project.directory,
        packageDirectories: project.packageDirectories,
        namespace: project.namespace,
        apiVersion: project.apiVersion,
        objects: objects.collected(),
        globalValueSets: of<Wsdl.GlobalValueSet>('globalValueSet'),
        profiles: of<Wsdl.Profile>('profile'),
        permissionSets: of<Wsdl.PermissionSet>('permissionset'),
        customPermissions: of<Wsdl.CustomPermission>('customPermission'),
        flows: of<Wsdl.Flow>('flow'),
        labels: labelsByName(of<Wsdl.CustomLabels>('labels')),
        translations: of<Wsdl.Translations>('translation'),
        objectTranslations: translations.collected(),
        customMetadata: of<Wsdl.CustomMetadata>('md'),
        layouts: of<Wsdl.Layout>('layout'),
        tabs: of<Wsdl.CustomTab>('tab'),
        applications: of<Wsdl.CustomApplication>('app'),
        flexiPages: of<Wsdl.FlexiPage>('flexipage'),
        quickActions: of<Wsdl.QuickAction>('quickAction'),
        namedCredentials: of<Wsdl.NamedCredential>('namedCredential'),
        externalCredentials: of<Wsdl.ExternalCredential>('externalCredential'),
        externalServices: of<Wsdl.ExternalServiceRegistration>('externalServiceRegistration'),
        reports: of<Wsdl.Report>('report'),
        reportFolders: of<Wsdl.ReportFolder>('reportFolder'),
        dashboards: of<Wsdl.Dashboard>('dashboard'),
        dashboardFolders: of<Wsdl.DashboardFolder>('dashboardFolder'),
        bundles: of<BundleMetadata>('js'),
        otherFiles
    };
}

type Keyed = Record<Kind, Map<string, unknown>>;

/** Where the files' contents are put. */
interface Found {
    readonly objects: ObjectCollector;
    readonly translations: TranslationCollector;
    readonly keyed: Keyed;
}

/** @returns false when the file is of no kind the org models. */
function readFile(path: string, { objects, translations, keyed }: Found): boolean {
    const [, name, suffix] = META_FILE.exec(basename(path)) ?? [];
    if (!name || !suffix || !(suffix in KINDS)) return false;
    const kind = suffix as Kind;
    const xml = readFileSync(path, 'utf8');
    if (kind === 'js') {
        const isComponent = basename(dirname(dirname(path))) === 'lwc';
        if (isComponent) keyed.js.set(name, readBundle(path, xml));
        return isComponent;
    }
    const component = parseMetadata<never>(xml, KINDS[kind], path);
    if (kind === 'object') objects.addObject(path, component);
    else if (kind === 'field') objects.addField(path, component);
    else if (kind === 'validationRule') objects.addRule(path, component);
    else if (kind === 'listView') objects.addListView(path, component);
    else if (kind === 'recordType') objects.addRecordType(path, component);
    else if (kind === 'objectTranslation') translations.addObject(path, component);
    else if (kind === 'fieldTranslation') translations.addField(path, component);
    else if (kind === 'flexipage') keyed[kind].set(name, olderRegions(component));
    else if (kind === 'report' || kind === 'dashboard')
        keyed[kind].set(`${basename(dirname(path))}/${name}`, component);
    else keyed[kind].set(decodeURIComponent(name), component);
    return true;
}

function labelsByName(files: Map<string, Wsdl.CustomLabels>): Map<string, Wsdl.CustomLabel> {
    const all = [...files.values()].flatMap((file) => file.labels);
    return new Map(all.map((label) => [label.fullName ?? '', label]));
}

/** The component folder's name, wherever it is nested: `staticresources`, `aura`, `lwc`, … */
function folderKind(packageDirectory: string, path: string): string {
    const parts = relative(packageDirectory, path).split(sep);
    const start = parts.indexOf('default');
    return parts[start + 1] ?? '';
}
