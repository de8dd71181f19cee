import {
    amount,
    choice,
    date,
    readOnlyAmount,
    readOnlyText,
    required,
    text
} from '../model/field.ts';
import {
    AUDIT,
    type Group,
    IDENTITY,
    namedRef,
    type ObjectModel,
    ref
} from '../model/objectModel.ts';

/** Properties of a payment that are kept as sent. */
export const PAYMENT_DETAILS = {
    paymentMethod: choice(
        'printedCheck',
        'creditCard',
        'eft',
        'cash',
        'onlineChargeCard',
        'onlineAchDebit'
    ),
    documentNumber: text,
    description: text,
    referenceNumber: text,
    paidDate: date
};

const currency: Group = {
    fields: {
        currency: required(text),
        totalAmount: readOnlyAmount,
        totalPaid: readOnlyAmount,
        totalDue: readOnlyAmount
    }
};

/** One row of `paymentDetails`: which invoice, how much. */
export const paymentDetailModel: ObjectModel = {
    fields: { ...IDENTITY, id: readOnlyText },
    groups: {
        audit: AUDIT,
        txnCurrency: { fields: { currency: readOnlyText, paymentAmount: required(amount) } },
        baseCurrency: { fields: { paymentAmount: readOnlyAmount } }
    },
    refs: {
        arInvoice: ref('accounts-receivable/invoice', { required: true }),
        arPayment: ref('accounts-receivable/payment', { readOnly: true })
    },
    httpMethods: 'OPTIONS,GET'
};

/** A payment of a customer for one or more invoices. */
export const paymentModel: ObjectModel = {
    fields: {
        ...IDENTITY,
        id: readOnlyText,
        recordType: readOnlyText,
        webURL: readOnlyText,
        state: {
            ...choice('complete', 'reconciled', 'draft', 'reversed', 'reversal'),
            readOnly: true
        },
        ...PAYMENT_DETAILS
    },
    groups: {
        audit: AUDIT,
        paymentSummary: { fields: { receiptDate: required(date) } },
        financialEntity: { fields: { entityId: text } },
        txnCurrency: currency,
        baseCurrency: { fields: { ...currency.fields, currency: text } }
    },
    refs: {
        customer: namedRef('accounts-receivable/customer', { required: true }),
        undepositedGLAccount: ref('general-ledger/account')
    },
    lists: {
        paymentDetails: {
            apiObject: 'accounts-receivable/payment-detail',
            model: paymentDetailModel,
            required: true
        }
    },
    httpMethods: 'OPTIONS,GET,POST'
};
