import amount from '@salesforce/label/c.Preview_Column_Amount';
import description from '@salesforce/label/c.Preview_Column_Description';
import discount from '@salesforce/label/c.Preview_Column_Discount';
import empty from '@salesforce/label/c.Document_Lines_Empty';
import item from '@salesforce/label/c.Preview_Column_Item';
import line from '@salesforce/label/c.Preview_Column_Line';
import loading from '@salesforce/label/c.Common_Loading';
import location from '@salesforce/label/c.Document_Lines_Location';
import price from '@salesforce/label/c.Preview_Column_Price';
import quantity from '@salesforce/label/c.Preview_Column_Quantity';
import goTo from '@salesforce/label/c.Document_Lines_GoTo';
import rangeOf from '@salesforce/label/c.Document_Lines_RangeOf';
import subtotal from '@salesforce/label/c.Preview_Subtotal';
import tax from '@salesforce/label/c.Document_Lines_Tax';
import title from '@salesforce/label/c.Document_Tab_Lines';
import total from '@salesforce/label/c.Document_Header_Total';
import unit from '@salesforce/label/c.Preview_Column_Unit';

export const labels = {
    amount,
    description,
    discount,
    empty,
    goTo,
    item,
    line,
    loading,
    location,
    price,
    quantity,
    rangeOf,
    subtotal,
    tax,
    title,
    total,
    unit
};
