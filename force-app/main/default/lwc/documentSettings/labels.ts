import amount from '@salesforce/label/c.DocumentSettings_Amount';
import amountHelp from '@salesforce/label/c.DocumentSettings_AmountHelp';
import gross from '@salesforce/label/c.DocumentSettings_Gross';
import many from '@salesforce/label/c.DocumentSettings_Many';
import net from '@salesforce/label/c.DocumentSettings_Net';
import off from '@salesforce/label/c.DocumentSettings_Off';
import on from '@salesforce/label/c.DocumentSettings_On';
import one from '@salesforce/label/c.DocumentSettings_One';
import price from '@salesforce/label/c.DocumentSettings_Price';
import priceIntacct from '@salesforce/label/c.DocumentSettings_PriceIntacct';
import priceSalesforce from '@salesforce/label/c.DocumentSettings_PriceSalesforce';
import relation from '@salesforce/label/c.DocumentSettings_Relation';
import sync from '@salesforce/label/c.DocumentSettings_Sync';
import syncHelp from '@salesforce/label/c.DocumentSettings_SyncHelp';
import total from '@salesforce/label/c.DocumentSettings_Total';

export const labels = {
    amount,
    amountHelp,
    gross,
    many,
    net,
    off,
    on,
    one,
    price,
    priceIntacct,
    priceSalesforce,
    relation,
    sync,
    syncHelp,
    total
};
