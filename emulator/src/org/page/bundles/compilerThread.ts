import { Worker } from 'node:worker_threads';

/** What the compiler's thread is given: TypeScript or JavaScript, templates and styles by file name. */
export interface BundleSource {
    name: string;
    files: Record<string, string>;
    apiVersion: number;
}

/** AMD code, or why the compiler refuses the bundle. */
export type CompileAnswer = { code: string } | { message: string };

type Settle = { resolve(answer: CompileAnswer): void; reject(error: Error): void };

/** The compiler's thread: started by the first bundle, never keeping the process alive. */
export class CompilerThread {
    private worker: Worker | undefined;
    private readonly waiting = new Map<number, Settle>();
    private lastId = 0;

    compile(bundle: BundleSource): Promise<CompileAnswer> {
        const id = ++this.lastId;
        return new Promise((resolve, reject) => {
            this.waiting.set(id, { resolve, reject });
            this.start().postMessage({ id, bundle });
        });
    }

    async close(): Promise<void> {
        await this.worker?.terminate();
    }

    private start(): Worker {
        if (this.worker) return this.worker;
        const worker = new Worker(new URL('./compileWorker.mjs', import.meta.url));
        worker.on('message', ({ id, ...answer }: CompileAnswer & { id: number }) => {
            this.waiting.get(id)?.resolve(answer);
            this.waiting.delete(id);
        });
        worker.on('error', (error: Error) => this.fail(error));
        worker.unref();
        this.worker = worker;
        return worker;
    }

    private fail(error: Error): void {
        for (const { reject } of this.waiting.values()) reject(error);
        this.waiting.clear();
        this.worker = undefined;
    }
}
