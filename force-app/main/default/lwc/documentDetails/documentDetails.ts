import { LightningElement, api, wire } from 'lwc';
import { seesAmounts } from 'c/permissionService';
import loading from '@salesforce/label/c.Common_Loading';
import { getObjectInfo, type ObjectInfo } from 'lightning/uiObjectInfoApi';
import { getRecord, type RecordRepresentation, type WireResult } from 'lightning/uiRecordApi';
import { detailFields, toDetails, type Detail } from './toDetails';

/** Shows every field of an Intacct document that its object has and the user may see. */
export default class DocumentDetails extends LightningElement {
    /** Id of the document. */
    @api recordId: string | undefined;
    /** Which of the document objects it is. */
    @api objectApiName: string | undefined;
    /** Currency of the amounts. */
    @api currencyCode: string | undefined;
    readonly labels = { loading };

    @wire(getObjectInfo, { objectApiName: '$objectApiName' })
    info: WireResult<ObjectInfo> = {};

    get fields(): string[] | undefined {
        return this.info.data && detailFields(this.info.data);
    }

    @wire(getRecord, { recordId: '$recordId', optionalFields: '$fields' })
    record: WireResult<RecordRepresentation> = {};

    get details(): Detail[] | undefined {
        const { data: info } = this.info;
        const { data: record } = this.record;
        return info && record && toDetails(info, record, seesAmounts());
    }

    get error(): unknown {
        return this.info.error ?? this.record.error;
    }
}
