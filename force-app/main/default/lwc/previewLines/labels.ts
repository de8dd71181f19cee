import amount from '@salesforce/label/c.Preview_Column_Amount';
import description from '@salesforce/label/c.Preview_Column_Description';
import discount from '@salesforce/label/c.Preview_Column_Discount';
import heading from '@salesforce/label/c.Preview_Lines';
import item from '@salesforce/label/c.Preview_Column_Item';
import line from '@salesforce/label/c.Preview_Column_Line';
import price from '@salesforce/label/c.Preview_Column_Price';
import quantity from '@salesforce/label/c.Preview_Column_Quantity';
import showMore from '@salesforce/label/c.Preview_ShowMore';
import subtotal from '@salesforce/label/c.Preview_Subtotal';
import tax from '@salesforce/label/c.Preview_TaxByIntacct';
import unit from '@salesforce/label/c.Preview_Column_Unit';

export const labels = {
    amount,
    description,
    discount,
    heading,
    item,
    line,
    price,
    quantity,
    showMore,
    subtotal,
    tax,
    unit
};
