import type { SqlDatabase } from '../jobs/database.ts';
import type { CredentialStore } from './credentialStore.ts';

const TABLE = `
    CREATE TABLE IF NOT EXISTS credential_secret (
        external_credential TEXT NOT NULL, principal TEXT NOT NULL, secrets TEXT NOT NULL,
        PRIMARY KEY (external_credential, principal))`;

/** Keeps principals' secrets in a table that no API, query or export knows. */
export function createSecretTable(sql: SqlDatabase): CredentialStore {
    sql.exec(TABLE);
    return {
        get: ({ externalCredential, principal }) => {
            const [row] = sql.list(
                'SELECT secrets FROM credential_secret WHERE external_credential = ? AND principal = ?',
                [externalCredential, principal]
            );
            return row && (JSON.parse(String(row['secrets'])) as Record<string, string>);
        },
        put: ({ externalCredential, principal }, secrets) =>
            void sql.run('INSERT OR REPLACE INTO credential_secret VALUES (?, ?, ?)', [
                externalCredential,
                principal,
                JSON.stringify(secrets)
            ]),
        delete: ({ externalCredential, principal }) =>
            void sql.run(
                'DELETE FROM credential_secret WHERE external_credential = ? AND principal = ?',
                [externalCredential, principal]
            )
    };
}
