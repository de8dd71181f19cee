import type { Workflow } from '../../domain/mirrorObject.ts';
import type { Batch, PaymentToWrite } from '../../ports/mirrorStore.ts';
import type { BulkTools } from './bulkJob.ts';
import type { SaveRow } from './csv.ts';
import { familyBatch } from './familyBatch.ts';

const FAMILY = {
    parent: 'Intacct_AR_Payment__c',
    child: 'Intacct_AR_Payment_Line__c',
    link: 'Payment__r'
} as const;

/** What names the invoice that a line of a payment settles, by where invoices are kept. */
const INVOICE_FIELDS = {
    Classic: 'Sales_Invoice__c',
    Advanced: 'Sales_Document__c'
} as const satisfies Record<Workflow, string>;

/** Gathers customer payments and writes them with what each settles. */
export function paymentBatch(tools: BulkTools, workflow: Workflow): Batch<PaymentToWrite> {
    const batch = familyBatch(tools, FAMILY);
    return {
        get rows() {
            return batch.rows;
        },
        add(record) {
            batch.add({
                key: record.payment.key,
                parent: paymentRow(record, tools.run.clock.now()),
                children: lineRows(record, INVOICE_FIELDS[workflow]),
                mayExist: true
            });
        },
        write: () => batch.write()
    };
}

function paymentRow({ payment, accountId }: PaymentToWrite, now: Date): SaveRow {
    return {
        Intacct_Key__c: payment.key,
        Name: payment.number.slice(0, 80),
        Account__c: accountId,
        Payment_Date__c: payment.date ?? null,
        Amount__c: number(payment.amount),
        Currency_Code__c: payment.currencyCode ?? null,
        Method__c: payment.method ?? null,
        State__c: payment.state ?? null,
        Reference_Number__c: payment.referenceNumber ?? null,
        Web_Url__c: payment.webUrl ?? null,
        Intacct_Modified_At__c: payment.modifiedAt,
        Synced_At__c: now.toISOString()
    };
}

function lineRows({ payment, invoiceIds }: PaymentToWrite, invoiceField: string): SaveRow[] {
    return payment.lines.map((line) => ({
        Intacct_Key__c: line.key,
        Payment__r: { Intacct_Key__c: payment.key },
        [invoiceField]: line.documentKey && invoiceIds.get(line.documentKey),
        AR_Invoice_Key__c: line.invoiceKey ?? null,
        Amount__c: number(line.amount),
        Applied_At__c: line.appliedOn ?? null
    }));
}

function number(decimal: string | undefined): number | null {
    return decimal === undefined ? null : Number(decimal);
}
