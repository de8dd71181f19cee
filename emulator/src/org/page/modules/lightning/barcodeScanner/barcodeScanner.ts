import StandIn from 'one/standIn';

/** `lightning-barcode-scanner` is not part of the local org: a note stands in its place. */
export default class BarcodeScanner extends StandIn {
    protected override readonly component = 'lightning-barcode-scanner';
}
