/** Two objects of which one belongs to the other. */
export interface Family {
    readonly parent: string;
    readonly child: string;
    /** Relationship from child to parent, `Document__r`. */
    readonly link: string;
}
