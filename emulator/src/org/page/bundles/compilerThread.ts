import { Worker } from 'node:worker_threads';

/** What the compiler's thread is given: TypeScript or JavaScript, templates and styles by file name. */
export interface BundleSource {
    name: string;
    files: Record<string, string>;
    apiVersion: number;
}

/** AMD code, or why the compiler refuses the bundle. */
export type CompileAnswer = { code: string } | { message: string };

interface Job {
    bundle: BundleSource;
    attempts: number;
    resolve(answer: CompileAnswer): void;
    reject(error: Error): void;
}

const ATTEMPTS = 2;
const WORKER = new URL('./compileWorker.mjs', import.meta.url);

/**
 * The compiler's thread, one bundle at a time: started by the first bundle, started again when it dies, never
 * keeping the process alive.
 */
export class CompilerThread {
    private readonly script: URL;
    private worker: Worker | undefined;
    private running: Job | undefined;
    private readonly asked: Job[] = [];
    private readonly ahead: Job[] = [];
    private isClosed = false;

    constructor(script = WORKER) {
        this.script = script;
    }

    /**
     * Compiles a bundle that somebody waits for, or, with `isAhead`, when nothing else is asked for.
     * @throws when the thread dies over the bundle twice, or is closed.
     */
    compile(bundle: BundleSource, isAhead = false): Promise<CompileAnswer> {
        return new Promise((resolve, reject) => {
            (isAhead ? this.ahead : this.asked).push({ bundle, attempts: 0, resolve, reject });
            this.next();
        });
    }

    /** Somebody now waits for a bundle that was to be compiled ahead. */
    hurry(name: string): void {
        const index = this.ahead.findIndex(({ bundle }) => bundle.name === name);
        if (index >= 0) this.asked.push(...this.ahead.splice(index, 1));
    }

    /** Ends the thread; what waits for it is rejected. */
    async close(): Promise<void> {
        this.isClosed = true;
        const worker = this.worker;
        this.next();
        await worker?.terminate();
    }

    private next(): void {
        if (this.isClosed) {
            const waiting = [this.running, ...this.asked.splice(0), ...this.ahead.splice(0)];
            this.running = undefined;
            for (const job of waiting) job?.reject(new Error('The compiler is closed.'));
            return;
        }
        if (this.running) return;
        this.running = this.asked.shift() ?? this.ahead.shift();
        if (!this.running) return;
        this.running.attempts += 1;
        this.worker ??= this.start();
        this.worker.postMessage(this.running.bundle);
    }

    private start(): Worker {
        const worker = new Worker(this.script, { execArgv: [] });
        let cause = 'it ended';
        worker.on('message', (answer: CompileAnswer) => {
            this.running?.resolve(answer);
            this.running = undefined;
            this.next();
        });
        worker.on('error', (error: Error) => (cause = error.message));
        worker.on('exit', () => this.died(cause));
        worker.unref();
        return worker;
    }

    /** The bundle at work is tried once more by a new thread, then given up. */
    private died(cause: string): void {
        const job = this.running;
        this.worker = undefined;
        this.running = undefined;
        if (job && job.attempts < ATTEMPTS) this.asked.unshift(job);
        else job?.reject(new Error(`The compiler died over ${job.bundle.name}: ${cause}`));
        this.next();
    }
}
