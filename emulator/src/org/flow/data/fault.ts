/** What goes down an element's fault path; `$Flow.FaultMessage` is its message. */
export class FlowFault extends Error {
    override readonly name: string = 'FlowFault';
    /** The element where it happened; undefined until the interpreter knows. */
    element: string | undefined;
}

/** Ends the interview whatever fault paths there are, as breaking a governor limit does. */
export class LimitFault extends FlowFault {
    override readonly name = 'LimitFault';
}

/** A resource that was read before it had a value. */
export class NotAssigned extends FlowFault {
    override readonly name = 'NotAssigned';

    constructor(reference: string) {
        super(
            `The flow failed to access the value for ${reference} because it hasn't been set or assigned.`
        );
    }
}
