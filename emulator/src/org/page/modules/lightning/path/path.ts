import StandIn from 'one/standIn';

/** `lightning-path` is not part of the local org: a note stands in its place. */
export default class Path extends StandIn {
    protected override readonly component = 'lightning-path';
}
