/** Something that stops a command and that a person can mend. Anything else is a bug and keeps its stack. */
export class DeploymentFailure extends Error {
    override readonly name = 'DeploymentFailure';
    readonly remedy: string | undefined;

    constructor(message: string, remedy?: string, options?: ErrorOptions) {
        super(message, options);
        this.remedy = remedy;
    }
}
