import type { Project } from './source/project.ts';

/** One mistake, at the place where it can be corrected. */
export interface Finding {
    /** Relative to the directory that was checked. */
    readonly file: string;
    /** Counted from 1; undefined when the whole file is meant. */
    readonly line: number | undefined;
    readonly message: string;
}

/** One kind of mistake that the validator looks for. */
export interface Check {
    readonly name: string;
    readonly run: (project: Project) => readonly Finding[] | Promise<readonly Finding[]>;
}
