import { normalizeId } from '../kernel/ids.ts';
import { OrgError } from '../kernel/types.ts';

/**
 * The 18-character form of an id in a URL or body.
 * @throws OrgError 400 INVALID_ID_FIELD when it is no id
 */
export function recordId(text: string): string {
    const id = normalizeId(text);
    if (id === undefined) {
        throw new OrgError(400, 'INVALID_ID_FIELD', `${text} is not a valid record id`);
    }
    return id;
}
