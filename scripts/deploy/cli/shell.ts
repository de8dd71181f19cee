/** A command of another program. */
export interface Command {
    /** The program and its arguments. Never a secret: other people's process lists show them. */
    readonly words: readonly string[];
    /** A dry run prints what changes something and runs what only reads. */
    readonly changes: boolean;
    /** `read` hands the output to the caller, `shown` to the person. */
    readonly output: 'read' | 'shown';
}

export interface Finished {
    readonly code: number;
    /** Empty when it was shown. */
    readonly output: string;
}

/** Runs other programs: the Salesforce CLI and this project's own build. */
export interface Shell {
    run(command: Command): Promise<Finished>;
}

/** A command as a person would type it. */
export function typed(words: readonly string[]): string {
    return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word}'`)).join(' ');
}
