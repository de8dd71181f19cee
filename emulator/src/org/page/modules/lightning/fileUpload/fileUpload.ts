import StandIn from 'one/standIn';

/** `lightning-file-upload` is not part of the local org: a note stands in its place. */
export default class FileUpload extends StandIn {
    protected override readonly component = 'lightning-file-upload';
}
