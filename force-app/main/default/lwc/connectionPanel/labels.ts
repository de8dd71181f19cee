import companyId from '@salesforce/label/c.Connection_CompanyId';
import companyName from '@salesforce/label/c.Connection_CompanyName';
import connected from '@salesforce/label/c.Connection_Connected';
import currency from '@salesforce/label/c.Connection_Currency';
import entities from '@salesforce/label/c.Connection_Entities';
import failed from '@salesforce/label/c.Connection_Failed';
import lastSuccess from '@salesforce/label/c.Connection_LastSuccess';
import latency from '@salesforce/label/c.Connection_Latency';
import milliseconds from '@salesforce/label/c.Connection_Milliseconds';
import multiCurrency from '@salesforce/label/c.Connection_MultiCurrency';
import never from '@salesforce/label/c.Connection_Never';
import no from '@salesforce/label/c.Connection_No';
import noEntities from '@salesforce/label/c.Connection_NoEntities';
import otherCompany from '@salesforce/label/c.Connection_OtherCompany';
import paymentStatus from '@salesforce/label/c.Connection_PaymentStatus';
import remedies from '@salesforce/label/c.Connection_Remedies';
import test from '@salesforce/label/c.Connection_Test';
import tested from '@salesforce/label/c.Connection_Tested';
import testing from '@salesforce/label/c.Connection_Testing';
import title from '@salesforce/label/c.Connection_Title';
import useCompany from '@salesforce/label/c.Connection_UseCompany';
import yes from '@salesforce/label/c.Connection_Yes';

export const labels = {
    companyId,
    companyName,
    connected,
    currency,
    entities,
    failed,
    lastSuccess,
    latency,
    milliseconds,
    multiCurrency,
    never,
    no,
    noEntities,
    otherCompany,
    paymentStatus,
    remedies,
    test,
    tested,
    testing,
    title,
    useCompany,
    yes
};
