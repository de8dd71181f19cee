import type { FastifyReply } from 'fastify';

/** Runs `release` once the answer is written or its connection is gone, whichever comes first. */
export function whenDone(reply: FastifyReply, release: () => void): void {
    let isDone = false;
    const once = () => {
        if (!isDone) release();
        isDone = true;
    };
    reply.raw.once('finish', once);
    reply.raw.once('close', once);
}
