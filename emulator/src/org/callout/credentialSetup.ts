import type { ExternalCredential, NamedCredential } from '@salesforce/types/metadata';
import type { SqlDatabase } from '../jobs/database.ts';
import type { Metadata } from '../kernel/types.ts';

const TABLE = `
    CREATE TABLE IF NOT EXISTS credential_setup (
        kind TEXT NOT NULL, name TEXT NOT NULL, definition TEXT NOT NULL, PRIMARY KEY (kind, name))`;

type Kind = 'named' | 'external';

/** The org's credentials as they are now: what the project deploys, and what an administrator changed since. */
export interface CredentialSetup {
    named(name: string): NamedCredential | undefined;
    external(name: string): ExternalCredential | undefined;
    saveNamed(name: string, definition: NamedCredential): void;
    saveExternal(name: string, definition: ExternalCredential): void;
}

/** Keeps changed credentials in the org's database, over those of the metadata. */
export function createCredentialSetup(metadata: Metadata, sql: SqlDatabase): CredentialSetup {
    sql.exec(TABLE);
    const changed = (kind: Kind, name: string): unknown => {
        const query = 'SELECT definition FROM credential_setup WHERE kind = ? AND name = ?';
        const [row] = sql.list(query, [kind, name]);
        return row && JSON.parse(String(row['definition']));
    };
    const save = (kind: Kind, name: string, definition: object): void =>
        void sql.run('INSERT OR REPLACE INTO credential_setup VALUES (?, ?, ?)', [
            kind,
            name,
            JSON.stringify(definition)
        ]);
    return {
        named: (name) =>
            (changed('named', name) as NamedCredential | undefined) ??
            metadata.namedCredentials.get(name),
        external: (name) =>
            (changed('external', name) as ExternalCredential | undefined) ??
            metadata.externalCredentials.get(name),
        saveNamed: (name, definition) => save('named', name, definition),
        saveExternal: (name, definition) => save('external', name, definition)
    };
}
