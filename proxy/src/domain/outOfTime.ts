/**
 * Says that a run ends before its work does. Not a failure: what is confirmed stays, and the request
 * is delivered again.
 */
export class OutOfTime extends Error {
    override readonly name = 'OutOfTime';
}
