/** How a step ended: it changed something, found it done, or leaves all of it to a person. */
export interface Outcome {
    readonly state: 'done' | 'already' | 'by hand';
    readonly text: string;
    /** What a person still has to click, in order. */
    readonly clicks: readonly string[];
}

/** One idempotent part of the set-up. */
export interface Step {
    readonly name: string;
    /** True when no later step can succeed without it. */
    readonly isVital?: boolean;
    /** @throws DeploymentFailure when it cannot be completed */
    run(): Promise<Outcome>;
}

type Tell = (text: string, ...clicks: readonly string[]) => Outcome;

export const done: Tell = (text, ...clicks) => ({ state: 'done', text, clicks });
export const already: Tell = (text, ...clicks) => ({ state: 'already', text, clicks });
export const byHand: Tell = (text, ...clicks) => ({ state: 'by hand', text, clicks });
