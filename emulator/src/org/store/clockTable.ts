import type { ClockMemory } from '../kernel/clock.ts';
import type { Sql } from './database.ts';

const TABLE = `
    CREATE TABLE IF NOT EXISTS org_clock (id INTEGER PRIMARY KEY CHECK (id = 1), offset INTEGER NOT NULL);
    INSERT OR IGNORE INTO org_clock VALUES (1, 0);`;

/** Keeps a moved clock beside the records whose times it made. */
export function clockTable(sql: Sql): ClockMemory {
    sql.exec(TABLE);
    return {
        readOffset: () => Number(sql.get('SELECT offset FROM org_clock', [])?.['offset'] ?? 0),
        writeOffset: (offset) => void sql.run('UPDATE org_clock SET offset = ?', [offset])
    };
}
