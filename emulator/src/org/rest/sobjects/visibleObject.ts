import { localSchema } from '../../kernel/types.ts';
import type { ObjectInfo } from '../../kernel/types.ts';
import { notFound } from '../errors.ts';
import type { Call } from '../resource.ts';

/** An object named in a path. @throws OrgError 404 when it does not exist or the user may not read it. */
export function visibleObject({ org, context }: Call, name: string): ObjectInfo {
    const object = localSchema(org, context).object(name);
    if (!object || !org.access.object(context, object.apiName).read) throw notFound();
    return object;
}
