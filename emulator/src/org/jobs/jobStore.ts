import type { SqlDatabase } from './database.ts';
import type { FailedInterview, Job, JobOrder } from './job.ts';

const TABLES = `
    CREATE TABLE IF NOT EXISTS automation_job (
        id INTEGER PRIMARY KEY, flow TEXT NOT NULL, path TEXT NOT NULL, record_id TEXT, user_id TEXT NOT NULL,
        due_at INTEGER NOT NULL, attempt INTEGER NOT NULL DEFAULT 0, status TEXT NOT NULL DEFAULT 'pending');
    CREATE INDEX IF NOT EXISTS automation_job_due ON automation_job (status, due_at, id);
    CREATE INDEX IF NOT EXISTS automation_job_record ON automation_job (record_id, flow, path);
    CREATE TABLE IF NOT EXISTS automation_failure (id INTEGER PRIMARY KEY, interview TEXT NOT NULL);
    UPDATE automation_job SET status = 'pending';`;

/**
 * Keeps waiting interviews in the org's database: written in the transaction that causes them, so that a save and
 * its automation are both there or both not, and still there when the process was killed.
 */
export class JobStore {
    readonly #sql: SqlDatabase;

    constructor(sql: SqlDatabase) {
        this.#sql = sql;
        sql.exec(TABLES);
    }

    add({ flow, path, recordId, userId, dueAt }: JobOrder, attempt = 0): void {
        this.#sql.run(
            'INSERT INTO automation_job (flow, path, record_id, user_id, due_at, attempt) VALUES (?, ?, ?, ?, ?, ?)',
            [flow, path, recordId, userId, dueAt.getTime(), attempt]
        );
    }

    /** The jobs of one path for one record that have not begun. */
    waiting(flow: string, path: string, recordId: string | null): Job[] {
        return this.#list(`WHERE flow = ? AND path = ? AND record_id IS ? AND status = 'pending'`, [
            flow,
            path,
            recordId
        ]);
    }

    /** Takes the job that is due longest, with as many of the same path as `sizeOf` allows; empty: nothing is due. */
    claimBatch(now: Date, sizeOf: (job: Job) => number): Job[] {
        const due = `WHERE status = 'pending' AND due_at <= ?`;
        const [first] = this.#list(`${due} ORDER BY due_at, id LIMIT 1`, [now.getTime()]);
        if (!first) return [];
        const size = sizeOf(first);
        const batch =
            size === 1
                ? [first]
                : this.#list(`${due} AND flow = ? AND path = ? ORDER BY due_at, id LIMIT ?`, [
                      now.getTime(),
                      first.flow,
                      first.path,
                      size
                  ]);
        this.#sql.atomically(() => {
            for (const { id } of batch)
                this.#sql.run(`UPDATE automation_job SET status = 'running' WHERE id = ?`, [id]);
        });
        return batch;
    }

    remove(id: number): void {
        this.#sql.run('DELETE FROM automation_job WHERE id = ?', [id]);
    }

    retryAt(id: number, dueAt: Date, attempt: number): void {
        this.#sql.run(
            `UPDATE automation_job SET status = 'pending', due_at = ?, attempt = ? WHERE id = ?`,
            [dueAt.getTime(), attempt, id]
        );
    }

    all(): Job[] {
        return this.#list('ORDER BY due_at, id', []);
    }

    /** When the next job is due; undefined: nothing waits. */
    nextDue(): Date | undefined {
        const [row] = this.#sql.list(
            `SELECT MIN(due_at) AS due FROM automation_job WHERE status = 'pending'`,
            []
        );
        return row?.['due'] ? new Date(Number(row['due'])) : undefined;
    }

    addFailure(interview: FailedInterview): void {
        this.#sql.run('INSERT INTO automation_failure (interview) VALUES (?)', [
            JSON.stringify(interview)
        ]);
    }

    failures(): FailedInterview[] {
        return this.#sql
            .list('SELECT interview FROM automation_failure ORDER BY id DESC LIMIT 1000', [])
            .map((row) => JSON.parse(String(row['interview'])) as FailedInterview);
    }

    #list(where: string, values: (string | number | null)[]): Job[] {
        return this.#sql.list(`SELECT * FROM automation_job ${where}`, values).map((row) => ({
            id: Number(row['id']),
            flow: String(row['flow']),
            path: String(row['path']),
            recordId: row['record_id'] === null ? null : String(row['record_id']),
            userId: String(row['user_id']),
            dueAt: new Date(Number(row['due_at'])),
            attempt: Number(row['attempt']),
            status: row['status'] as Job['status']
        }));
    }
}
