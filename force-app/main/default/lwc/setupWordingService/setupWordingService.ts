import type { SetupDifference } from 'c/setupUtils';
import { fillLabel } from 'c/formatUtils';
import amount from '@salesforce/label/c.DocumentSettings_Amount';
import button from '@salesforce/label/c.TypeTable_Button';
import details from '@salesforce/label/c.TypeTable_Details';
import empty from '@salesforce/label/c.Setup_Conflict_Empty';
import fromSalesforce from '@salesforce/label/c.TypeTable_From';
import gross from '@salesforce/label/c.DocumentSettings_Gross';
import many from '@salesforce/label/c.DocumentSettings_Many';
import net from '@salesforce/label/c.DocumentSettings_Net';
import off from '@salesforce/label/c.DocumentSettings_Off';
import on from '@salesforce/label/c.DocumentSettings_On';
import one from '@salesforce/label/c.DocumentSettings_One';
import order from '@salesforce/label/c.TypeTable_Order';
import paymentDetails from '@salesforce/label/c.PaymentSettings_Details';
import price from '@salesforce/label/c.DocumentSettings_Price';
import priceIntacct from '@salesforce/label/c.DocumentSettings_PriceIntacct';
import priceSalesforce from '@salesforce/label/c.DocumentSettings_PriceSalesforce';
import relation from '@salesforce/label/c.DocumentSettings_Relation';
import row from '@salesforce/label/c.TypeTable_Checkbox';
import sync from '@salesforce/label/c.DocumentSettings_Sync';
import toSalesforce from '@salesforce/label/c.TypeTable_To';
import total from '@salesforce/label/c.DocumentSettings_Total';
import workflow from '@salesforce/label/c.DocumentSettings_Workflow';
import workflowAdvanced from '@salesforce/label/c.DocumentSettings_WorkflowAdvanced';
import workflowClassic from '@salesforce/label/c.DocumentSettings_WorkflowClassic';

type Value = SetupDifference['value'];

const NAMES: Readonly<Record<Value, string>> = {
    syncEnabled: sync,
    workflow,
    oneToOne: relation,
    paymentDetails,
    priceSource: price,
    updateOpportunityAmount: amount,
    amountIncludesTax: total,
    fromSalesforce,
    toSalesforce,
    includeDetails: details,
    buttonLabel: button,
    sortOrder: order
};

/** Choices that are said in words of their own: when it is so, and when not. */
const WORDS: Readonly<Partial<Record<Value, readonly [yes: string, no: string]>>> = {
    oneToOne: [one, many],
    amountIncludesTax: [gross, net]
};

/** Words differences of the setup page, one for each value. */
export function toDifferences(differences: readonly SetupDifference[]) {
    return differences.map(({ name, value, mine, theirs, isMine, isTheirs }) => ({
        key: `${name} ${value}`,
        what: name ? fillLabel(row, NAMES[value], name) : NAMES[value],
        mine: wordOf(value, mine),
        theirs: wordOf(value, theirs),
        isMine,
        isTheirs
    }));
}

function wordOf(value: Value, is: unknown): string {
    if (typeof is === 'boolean') {
        const [yes, no] = WORDS[value] ?? [on, off];
        return is ? yes : no;
    }
    if (value === 'priceSource') {
        return is === 'Intacct' ? priceIntacct : priceSalesforce;
    }
    if (value === 'workflow') {
        return is === 'Advanced' ? workflowAdvanced : workflowClassic;
    }
    return is === undefined || is === '' ? empty : String(is);
}
