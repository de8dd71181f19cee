import { createServer } from 'node:net';

const LOWEST = 20_000;
const HIGHEST = 30_000;

/** Finds neighbouring ports that nobody uses, so that several stacks can run beside each other. */
export async function freePortBase(count = 3): Promise<number> {
    for (;;) {
        const base = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST));
        const ports = Array.from({ length: count }, (_, offset) => base + offset);
        if ((await Promise.all(ports.map(isFree))).every(Boolean)) {
            return base;
        }
    }
}

function isFree(port: number): Promise<boolean> {
    return new Promise((resolve) => {
        const probe = createServer();
        probe.once('error', () => resolve(false));
        probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
    });
}
