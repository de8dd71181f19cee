import type { Org } from '../kernel/types.ts';

/** How many looks are remembered for each user. */
export const RECENT_KEPT = 200;

const TABLE = `
    CREATE TABLE IF NOT EXISTS recent_look (
        look INTEGER PRIMARY KEY AUTOINCREMENT, user_id TEXT NOT NULL, record_id TEXT NOT NULL,
        UNIQUE (user_id, record_id))`;
const FORGET_OLDER = `
    DELETE FROM recent_look WHERE user_id = ? AND look NOT IN (
        SELECT look FROM recent_look WHERE user_id = ? ORDER BY look DESC LIMIT ${RECENT_KEPT})`;

const prepared = new WeakSet<Org>();

/** Remembers that a user looked at a record, for Recently Viewed. */
export function rememberView(org: Org, userId: string, recordId: string): void {
    const sql = tableOf(org);
    sql.run('INSERT OR REPLACE INTO recent_look (user_id, record_id) VALUES (?, ?)', [
        userId,
        recordId
    ]);
    sql.run(FORGET_OLDER, [userId, userId]);
}

/** Ids that a user looked at, last first, of all objects. */
export function recentIds(org: Org, userId: string): readonly string[] {
    const looks = tableOf(org).list(
        'SELECT record_id FROM recent_look WHERE user_id = ? ORDER BY look DESC',
        [userId]
    );
    return looks.map((look) => String(look['record_id']));
}

function tableOf(org: Org): Org['sql'] {
    if (!prepared.has(org)) org.sql.exec(TABLE);
    prepared.add(org);
    return org.sql;
}
