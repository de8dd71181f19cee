import type { Context } from './identity.ts';
import type { Org } from './org.ts';
import type { Schema } from './schema.ts';

/** The org's objects as the acting user reads them: labels and messages in the user's language. */
export function localSchema({ schema }: Pick<Org, 'schema'>, { user }: Context): Schema {
    return schema.inLanguage(user.language);
}
