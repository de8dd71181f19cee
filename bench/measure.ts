/** Milliseconds that a piece of work takes, and what it answers. */
export async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
    const started = performance.now();
    const result = await work();
    return { ms: performance.now() - started, result };
}

/** The middle of several runs: one slow run says nothing. */
export async function medianMs(runs: number, work: () => Promise<unknown>): Promise<number> {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
        times.push((await timed(work)).ms);
    }
    return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

/** The fastest of several runs: what the code takes when nothing else has the processor. */
export async function bestMs(runs: number, work: () => Promise<unknown>): Promise<number> {
    let best = Infinity;
    for (let run = 0; run < runs; run += 1) {
        best = Math.min(best, (await timed(work)).ms);
    }
    return best;
}

/** Prints a figure beside its bound and, where there is one, beside the plain way of the same run. */
export function report(name: string, figure: string, bound: string, plain = ''): void {
    console.log(`${name.padEnd(34)}${figure.padStart(16)}   bound ${bound.padEnd(14)}${plain}`);
}
