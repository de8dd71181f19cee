import { FormulaError, fromField } from '../formula/values.ts';
import type { FormulaValue } from '../formula/values.ts';
import type { Context } from '../kernel/types.ts';
import type { RecordDependencies } from './dependencies.ts';

/** Looks up `$User.…`, `$Profile.…`, `$Organization.…`, `$Permission.…`, `$Label.…` and `$System.…`. */
export function resolveGlobal(
    dependencies: RecordDependencies,
    context: Context,
    path: string
): FormulaValue {
    const [global = '', ...rest] = path.split('.');
    const name = rest.join('.');
    switch (global.toLowerCase()) {
        case '$user':
            return recordField(dependencies, 'User', context.user.id, name);
        case '$profile':
            return recordField(dependencies, 'Profile', context.user.profileId, name);
        case '$organization':
            return recordField(dependencies, 'Organization', dependencies.organization.id, name);
        case '$permission':
            return permission(dependencies, context, name);
        case '$label':
            return dependencies.metadata.labels.get(name)?.value ?? null;
        case '$system':
            return fromField('1900-01-01T00:00:00.000Z', 'datetime');
        case '$userrole':
            return null;
        default:
            throw new FormulaError(`${path} is not known to the local org`);
    }
}

function permission(dependencies: RecordDependencies, context: Context, name: string): boolean {
    if (!dependencies.metadata.customPermissions.has(name)) {
        throw new FormulaError(`custom permission ${name} does not exist`);
    }
    return dependencies.access.customPermissions(context.user).has(name);
}

function recordField(
    { schema, store }: RecordDependencies,
    objectName: string,
    id: string,
    name: string
): FormulaValue {
    const object = schema.requireObject(objectName);
    const field = object.field(name);
    if (!field) throw new FormulaError(`$${objectName}.${name} does not exist`);
    return fromField(store.find(object, id)?.[field.apiName], field.type);
}
