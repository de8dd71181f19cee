import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { parseXml, XmlError, type Element } from './xml.ts';

/** One `-meta.xml` file of the project. */
export interface MetadataFile {
    /** Relative to the project's directory, with forward slashes. */
    readonly path: string;
    /** File name without suffixes, e.g. `Status__c`, `Opportunity.Create_Order`. */
    readonly name: string;
    /** What stands between the name and `-meta.xml`, e.g. `field`, `permissionset`, `js`. */
    readonly suffix: string;
    readonly root: Element;
}

/** An XML file that cannot be read. */
export interface BrokenFile {
    readonly path: string;
    readonly line: number;
    readonly message: string;
}

/** The metadata source that is checked, read once for all checks. */
export interface Project {
    readonly directory: string;
    readonly metadata: readonly MetadataFile[];
    readonly broken: readonly BrokenFile[];
    /** Every other file (components, styles, static resources), relative paths. */
    readonly otherFiles: readonly string[];
}

const META = '-meta.xml';
const SKIPPED = new Set(['node_modules', '__tests__', '__mocks__']);

/** Reads a directory of source-format metadata. */
export function readProject(directory: string): Project {
    const metadata: MetadataFile[] = [];
    const broken: BrokenFile[] = [];
    const otherFiles: string[] = [];
    for (const file of filesBelow(directory)) {
        const path = relative(directory, file).split(sep).join('/');
        if (!path.endsWith(META)) {
            otherFiles.push(path);
            continue;
        }
        try {
            metadata.push({ path, ...nameOf(path), root: parseXml(readFileSync(file, 'utf8')) });
        } catch (error) {
            if (!(error instanceof XmlError)) throw error;
            broken.push({ path, line: error.line, message: error.message });
        }
    }
    return { directory, metadata, broken, otherFiles };
}

/** The files of one kind, by their suffix. */
export function filesOf(project: Project, suffix: string): readonly MetadataFile[] {
    return project.metadata.filter((file) => file.suffix === suffix);
}

/** `objects/Account/fields/X__c.field-meta.xml` belongs to `Account`. */
export function objectOf(file: MetadataFile): string {
    return /objects\/([^/]+)\//.exec(`/${file.path}`)?.[1] ?? '';
}

function nameOf(path: string): { name: string; suffix: string } {
    const stem = decodeURIComponent(basename(path).slice(0, -META.length));
    const dot = stem.lastIndexOf('.');
    return { name: stem.slice(0, dot), suffix: stem.slice(dot + 1) };
}

function* filesBelow(directory: string): Generator<string> {
    const entries = readdirSync(directory, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name, 'en'))) {
        const path = join(directory, entry.name);
        if (!entry.isDirectory()) yield path;
        else if (!SKIPPED.has(entry.name)) yield* filesBelow(path);
    }
}
