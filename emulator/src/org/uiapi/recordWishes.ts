import { OrgError } from '../kernel/types.ts';
import type { Context, ObjectInfo, Org } from '../kernel/types.ts';
import { layoutFieldNames, type LayoutType } from './layoutModel.ts';
import { resolveFields } from './recordReader.ts';
import { listParam } from './request.ts';
import type { Selection } from './selection.ts';

/**
 * Reads from a request which fields a record shall carry: by name, or all that its layouts show.
 * @throws OrgError 400 when none are asked for, or INVALID_FIELD
 */
export function selectionFor(
    org: Org,
    context: Context,
    object: ObjectInfo,
    asked: Record<string, unknown>
): Selection {
    const fields = listParam(asked.fields);
    const layoutTypes = layoutTypesOf(asked.layoutTypes);
    const optionalFields = [
        ...listParam(asked.optionalFields),
        ...layoutFieldNames(org, context, object, layoutTypes)
    ];
    if (fields.length + optionalFields.length === 0) {
        throw new OrgError(
            400,
            'MISSING_ARGUMENT',
            'Specify fields, optionalFields or layoutTypes to say what the record shall carry.'
        );
    }
    return resolveFields(org, context, object, { fields, optionalFields });
}

/** Everything that the full layout shows, which is what a saved record is answered with. */
export function layoutSelection(org: Org, context: Context, object: ObjectInfo): Selection {
    const optionalFields = layoutFieldNames(org, context, object, ['Full']);
    return resolveFields(org, context, object, { fields: [], optionalFields });
}

/** @throws OrgError 400 for a layout type that the platform does not know */
export function layoutTypesOf(value: unknown): LayoutType[] {
    return listParam(value).map((name) => {
        if (name === 'Full' || name === 'Compact') return name;
        throw new OrgError(
            400,
            'ILLEGAL_QUERY_PARAMETER_VALUE',
            `Value: ${name} could not be parsed into a valid enum value of type: LayoutType`
        );
    });
}
