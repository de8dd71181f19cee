/**
 * Writes the typings that Salesforce's editor extension would write: one module per field, label and
 * custom permission that the metadata declares, so that tsc refuses a component that names another one.
 * Also rewrites tsconfig.paths.json, which lets tsc and Node resolve `c/<bundle>`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = 'force-app/main/default';
const TYPINGS = '.sfdx/typings/lwc';

/** Standard fields that components import; custom fields come from the metadata. */
const STANDARD_FIELDS: Record<string, readonly string[]> = {
    Account: ['Id', 'Name'],
    Opportunity: ['Id', 'Name', 'AccountId', 'CloseDate', 'StageName'],
    OpportunityLineItem: ['Id', 'Name', 'SortOrder'],
    Product2: ['Id', 'Name', 'ProductCode']
};

const list = (folder: string): string[] =>
    existsSync(folder) ? readdirSync(folder).sort((a, b) => a.localeCompare(b, 'en')) : [];

const stems = (folder: string, suffix: string): string[] =>
    list(folder)
        .filter((name) => name.endsWith(suffix))
        .map((name) => name.slice(0, -suffix.length));

/** One module per object and per field, typed with its own names. */
function schemaTypings(): string {
    const objects = new Set([...Object.keys(STANDARD_FIELDS), ...list(join(PACKAGE, 'objects'))]);
    return [...objects]
        .flatMap((object) => [objectModule(object), ...fieldModules(object)])
        .join('\n');
}

function objectModule(object: string): string {
    return `declare module '@salesforce/schema/${object}' { const id: { readonly objectApiName: '${object}' }; export default id; }`;
}

function fieldModules(object: string): string[] {
    const standard = STANDARD_FIELDS[object] ?? ['Id', 'Name', 'CreatedDate'];
    const custom = stems(join(PACKAGE, 'objects', object, 'fields'), '.field-meta.xml');
    return [...standard, ...custom].map(
        (field) =>
            `declare module '@salesforce/schema/${object}.${field}' { const id: { readonly objectApiName: '${object}'; readonly fieldApiName: '${field}' }; export default id; }`
    );
}

/** One module per label in every labels file. */
function labelTypings(): string {
    const folder = join(PACKAGE, 'labels');
    const names = list(folder).flatMap((file) =>
        [
            ...readFileSync(join(folder, file), 'utf8').matchAll(/<fullName>([^<]+)<\/fullName>/g)
        ].map(([, name]) => name)
    );
    return names
        .map(
            (name) =>
                `declare module '@salesforce/label/c.${name}' { const text: string; export default text; }`
        )
        .join('\n');
}

/** One module per custom permission; `undefined` is what the platform gives a user without it. */
function permissionTypings(): string {
    return stems(join(PACKAGE, 'customPermissions'), '.customPermission-meta.xml')
        .map(
            (name) =>
                `declare module '@salesforce/customPermission/${name}' { const held: boolean | undefined; export default held; }`
        )
        .join('\n');
}

/** `c/x` lies at x/x, which no single wildcard can say. A bundle without .ts is built; its .d.ts types it. */
function bundlePaths(): Record<string, string[]> {
    const root = join(PACKAGE, 'lwc');
    const bundles = list(root).filter((name) => !name.includes('.') && !name.startsWith('_'));
    return Object.fromEntries(
        bundles.map((name) => {
            const stem = `${root}/${name}/${name}`;
            return [`c/${name}`, [`./${stem}${existsSync(`${stem}.ts`) ? '.ts' : ''}`]];
        })
    );
}

mkdirSync(TYPINGS, { recursive: true });
writeFileSync(join(TYPINGS, 'schema.d.ts'), `${schemaTypings()}\n`);
writeFileSync(join(TYPINGS, 'labels.d.ts'), `${labelTypings()}\n`);
writeFileSync(join(TYPINGS, 'customPermissions.d.ts'), `${permissionTypings()}\n`);
/** `test/x` is what the tests of all bundles share. */
const aliases = { ...bundlePaths(), 'test/*': ['./test/jest/*'] };
const paths = JSON.stringify({ compilerOptions: { paths: aliases } }, null, 4);
writeFileSync('tsconfig.paths.json', `${paths.replace(/\[\s+("[^"]*")\s+\]/g, '[$1]')}\n`);
