import type { RecordValues, Schema, User, UserDirectory } from '../kernel/types.ts';
import { ADMIN_USERNAME } from '../standard/fixedUsers.ts';
import type { Store } from '../store/store.ts';

/** Reads users from their table; each is read once until `forget`. */
export class OrgUsers implements UserDirectory {
    readonly #schema: Schema;
    readonly #store: Store;
    readonly #known = new Map<string, User>();

    constructor(schema: Schema, store: Store) {
        this.#schema = schema;
        this.#store = store;
    }

    forget(): void {
        this.#known.clear();
    }

    byId(id: string): User | undefined {
        const known = this.#known.get(id);
        if (known) return known;
        const row = this.#store.find(this.#schema.requireObject('User'), id);
        if (!row) return undefined;
        const user = this.#toUser(row);
        this.#known.set(id, user);
        return user;
    }

    byUsername(username: string): User | undefined {
        const row = this.#store.findBy(this.#schema.requireObject('User'), 'Username', username)[0];
        return row && this.byId(String(row['Id']));
    }

    all(): User[] {
        const rows = this.#store.findBy(this.#schema.requireObject('User'), 'IsDeleted', 0);
        return rows.flatMap((row) => this.byId(String(row['Id'])) ?? []);
    }

    defaultWorkflowUser(): User {
        const user = this.byUsername(ADMIN_USERNAME);
        if (!user) throw new Error(`The default workflow user ${ADMIN_USERNAME} does not exist`);
        return user;
    }

    #toUser(row: RecordValues): User {
        const profileId = String(row['ProfileId']);
        const profile = this.#store.find(this.#schema.requireObject('Profile'), profileId);
        const text = (name: string): string => String(row[name] ?? '');
        return {
            id: text('Id'),
            username: text('Username'),
            firstName: text('FirstName'),
            lastName: text('LastName'),
            name: text('Name'),
            email: text('Email'),
            alias: text('Alias'),
            profileId,
            profileName: String(profile?.['Name'] ?? ''),
            isActive: row['IsActive'] === true,
            timeZone: text('TimeZoneSidKey'),
            locale: text('LocaleSidKey'),
            language: text('LanguageLocaleKey')
        };
    }
}
