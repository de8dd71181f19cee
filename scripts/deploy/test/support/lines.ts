import type { Say } from '../../cli/say.ts';

/** Keeps what a command says, for a test to read. */
export function listener(): { readonly say: Say; readonly text: () => string } {
    const lines: string[] = [];
    return { say: (line) => lines.push(line), text: () => lines.join('\n') };
}
