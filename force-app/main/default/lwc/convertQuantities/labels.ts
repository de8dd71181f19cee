import description from '@salesforce/label/c.Preview_Column_Description';
import everything from '@salesforce/label/c.Convert_Everything';
import item from '@salesforce/label/c.Preview_Column_Item';
import left from '@salesforce/label/c.Convert_Column_Left';
import line from '@salesforce/label/c.Preview_Column_Line';
import loading from '@salesforce/label/c.Common_Loading';
import nothingChosen from '@salesforce/label/c.Convert_NothingChosen';
import nothingLeft from '@salesforce/label/c.Convert_NothingLeft';
import part from '@salesforce/label/c.Convert_Part';
import quantities from '@salesforce/label/c.Convert_Quantities';
import quantity from '@salesforce/label/c.Convert_Column_Quantity';
import quantityOf from '@salesforce/label/c.Convert_QuantityOf';
import range from '@salesforce/label/c.Document_Lines_RangeOf';
import tooMuch from '@salesforce/label/c.Convert_TooMuch';
import unit from '@salesforce/label/c.Preview_Column_Unit';

export const labels = {
    description,
    everything,
    item,
    left,
    line,
    loading,
    nothingChosen,
    nothingLeft,
    part,
    quantities,
    quantity,
    quantityOf,
    range,
    tooMuch,
    unit
};
