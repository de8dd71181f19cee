import type { Org } from '../../kernel/types.ts';
import { i18nOf } from '../server/i18n.ts';
import type { Visitor } from '../server/sessions.ts';

/** Why an `@salesforce/*` import cannot be answered; its message names the import and the remedy. */
export class UnknownScopedModule extends Error {
    override readonly name = 'UnknownScopedModule';
}

/**
 * Answers what `import x from '@salesforce/...'` gives this visitor, as an AMD definition.
 * @throws UnknownScopedModule for a field, label or resource that the project does not have.
 */
export function defineScopedModule(specifier: string, org: Org, visitor: Visitor): string {
    const [scope = '', ...rest] = specifier.slice('@salesforce/'.length).split('/');
    if (specifier === '@salesforce/apex') return alias(specifier, 'one/apex');
    if (scope === 'apex' || scope === 'apexContinuation')
        return apexMethod(specifier, rest.join('/'));
    const answer = SCOPES[scope];
    if (!answer)
        throw new UnknownScopedModule(`${specifier}: the local org has no ${scope} modules.`);
    const value = answer(rest.join('/'), { org, visitor, specifier });
    return define(specifier, value === undefined ? 'void 0' : JSON.stringify(value));
}

interface Scope {
    org: Org;
    visitor: Visitor;
    specifier: string;
}

const SCOPES: Record<string, (name: string, scope: Scope) => unknown> = {
    schema: schemaReference,
    label: labelText,
    customPermission: (name, { org, visitor }) =>
        org.access.customPermissions(visitor.user).has(name) || undefined,
    userPermission: (name, { org, visitor }) =>
        org.access.userPermissions(visitor.user).has(name) || undefined,
    user: (name, { visitor }) => (name === 'Id' ? visitor.user.id : false),
    client: () => 'Large',
    i18n: (name, { org, visitor }) => i18nOf(visitor, org.organization.currency)[name],
    resourceUrl: (name) => `/resource/${name}`,
    contentAssetUrl: (name) => `/file-asset/${name}?v=1&`,
    messageChannel: (name) => name,
    community: () => undefined,
    site: () => undefined
};

function schemaReference(name: string, { org, specifier }: Scope): object {
    const [objectApiName = '', ...path] = name.split('.');
    const object = org.schema.object(objectApiName);
    if (!object)
        throw new UnknownScopedModule(`${specifier}: there is no object ${objectApiName}.`);
    if (path.length === 0) return { objectApiName };
    const known =
        path.length > 1
            ? object.fieldOfRelationship(path[0] ?? '')
            : object.field(name.slice(objectApiName.length + 1));
    if (!known)
        throw new UnknownScopedModule(`${specifier}: ${objectApiName} has no field ${path[0]}.`);
    return { fieldApiName: path.join('.'), objectApiName };
}

function labelText(name: string, { org, visitor, specifier }: Scope): string {
    const fullName = name.slice(name.indexOf('.') + 1);
    const label = org.metadata.labels.get(fullName);
    if (!label)
        throw new UnknownScopedModule(`${specifier}: there is no custom label ${fullName}.`);
    const translated = org.metadata.translations
        .get(visitor.language)
        ?.customLabels?.find((translation) => translation.name === fullName);
    return translated?.label ?? label.value;
}

function define(specifier: string, expression: string): string {
    return `define(${JSON.stringify(specifier)}, [], function () { return { default: ${expression} }; });`;
}

/** Apex does not run here: calls are rejected and wires report the error, so that the rest of a page works. */
function apexMethod(specifier: string, method: string): string {
    const factory = `function (a) { return { default: a.missingApex(${JSON.stringify(method)}) }; }`;
    return `define(${JSON.stringify(specifier)}, ['one/apex'], ${factory});`;
}

function alias(specifier: string, module: string): string {
    return `define(${JSON.stringify(specifier)}, [${JSON.stringify(module)}], function (m) { return m; });`;
}
