import create from '@salesforce/label/c.Transaction_Card_Create';
import documents from '@salesforce/label/c.Transaction_Card_Documents';
import exists from '@salesforce/label/c.Transaction_Reason_Exists';
import loading from '@salesforce/label/c.Common_Loading';
import noAccess from '@salesforce/label/c.Account_Card_NoPermission';
import noDocuments from '@salesforce/label/c.Transaction_Card_NoDocuments';
import noPermission from '@salesforce/label/c.Transaction_Card_NoPermission';
import noTypes from '@salesforce/label/c.Transaction_Card_NoTypes';
import requests from '@salesforce/label/c.Transaction_Card_Requests';
import running from '@salesforce/label/c.Transaction_Reason_Running';
import syncOff from '@salesforce/label/c.Transaction_Reason_SyncOff';

export const labels = {
    create,
    documents,
    exists,
    loading,
    noAccess,
    noDocuments,
    noPermission,
    noTypes,
    requests,
    running,
    syncOff
};
