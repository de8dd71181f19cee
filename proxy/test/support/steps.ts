import type { Exchange } from './fakeServer.ts';

/** Matches the composite call that has a step of this name: `claim`, `opportunity`, `closing`. */
export function step(referenceId: string): (exchange: Exchange) => boolean {
    return ({ text }) => text.includes(`"referenceId":"${referenceId}"`);
}

export const CREATE = 'POST /ia/api/v1/objects/';
export const READ = 'GET /ia/api/v1/objects/';
