import type { Inventory } from './inventory.ts';
import { pathProblem } from './paths.ts';

const TEXT = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\*[^]*?\*\//g;
const NAME = /\$?[A-Za-z_]\w*(?:\.\w+)*(?!\w*\s*\()/g;
const LITERALS = new Set(['TRUE', 'FALSE', 'NULL']);

/**
 * Says which names in a formula lead nowhere: fields of the object, custom permissions and labels.
 * Functions are not judged: the platform's compiler knows them, this one does not.
 */
export function formulaProblems(
    inventory: Inventory,
    objectName: string,
    formula: string
): readonly string[] {
    const names = formula.replace(TEXT, ' ').match(NAME) ?? [];
    return [...new Set(names)].flatMap((name) => nameProblem(inventory, objectName, name) ?? []);
}

function nameProblem(inventory: Inventory, objectName: string, name: string): string | undefined {
    if (!name.startsWith('$'))
        return LITERALS.has(name.toUpperCase())
            ? undefined
            : pathProblem(inventory, objectName, name);
    return globalProblem(inventory, name);
}

/** Says what is wrong with a name such as `$Label.X`, `$Permission.X` or `$User.Email`. */
export function globalProblem(inventory: Inventory, name: string): string | undefined {
    const [scope = '', ...rest] = name.split('.');
    const key = rest.join('.');
    switch (scope) {
        case '$Label':
            return inventory.labels.has(key) ? undefined : `label ${key} does not exist`;
        case '$Permission':
            return inventory.customPermissions.has(key)
                ? undefined
                : `custom permission ${key} does not exist`;
        case '$User':
        case '$Organization':
        case '$Profile':
            return pathProblem(inventory, scope.slice(1), key);
        default:
            return undefined;
    }
}
