/** Which objects of an org hold documents: one pair per document class, or the Sales Document for all. */
export type Workflow = 'Classic' | 'Advanced';

export type DocumentClass = 'Quote' | 'Order' | 'Invoice' | 'Other';

/** The Salesforce objects that hold documents of a type. */
export interface MirrorObjects {
    readonly header: string;
    readonly line: string;
    /** Records may be drafts: they have no Intacct key yet, and a status that tells so. */
    readonly hasDrafts: boolean;
}

const STEMS = {
    Quote: 'Intacct_Sales_Quote',
    Order: 'Intacct_Sales_Order',
    Invoice: 'Intacct_Sales_Invoice',
    Other: 'Intacct_Other_Document'
} as const satisfies Record<DocumentClass, string>;

/** What drafts become and what is pulled where the Sales Document is in use. */
export const SALES_DOCUMENT: MirrorObjects = {
    ...named('Intacct_Sales_Document'),
    hasDrafts: true
};

/** Names the two Salesforce objects that hold documents of a class: header and line. */
export function mirrorObjects(workflow: Workflow, documentClass: DocumentClass): MirrorObjects {
    return workflow === 'Advanced'
        ? SALES_DOCUMENT
        : { ...named(STEMS[documentClass]), hasDrafts: false };
}

/** The workflow whose objects a document is in when it is not in those of another. */
export function otherWorkflow(workflow: Workflow): Workflow {
    return workflow === 'Advanced' ? 'Classic' : 'Advanced';
}

function named(stem: string) {
    return { header: `${stem}__c`, line: `${stem}_Line__c` };
}
