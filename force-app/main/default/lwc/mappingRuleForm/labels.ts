import choose from '@salesforce/label/c.Mapping_Rule_Choose';
import constant from '@salesforce/label/c.Mapping_Rule_Constant';
import direction from '@salesforce/label/c.Mapping_Rule_Direction';
import down from '@salesforce/label/c.Mapping_Rule_Down';
import enabled from '@salesforce/label/c.Mapping_Rule_Enabled';
import field from '@salesforce/label/c.Mapping_Rule_Field';
import fromIntacct from '@salesforce/label/c.Mapping_Rule_FromIntacct';
import isFalse from '@salesforce/label/c.Mapping_Rule_False';
import isTrue from '@salesforce/label/c.Mapping_Rule_True';
import keepRequired from '@salesforce/label/c.Mapping_Rule_KeepRequired';
import keepStandard from '@salesforce/label/c.Mapping_Rule_KeepStandard';
import noField from '@salesforce/label/c.Mapping_Rule_NoField';
import off from '@salesforce/label/c.Mapping_Rule_Off';
import on from '@salesforce/label/c.Mapping_Rule_On';
import remove from '@salesforce/label/c.Mapping_Rule_Remove';
import rule from '@salesforce/label/c.Mapping_Rule_Rule';
import salesforceField from '@salesforce/label/c.Mapping_Rule_SalesforceField';
import standard from '@salesforce/label/c.Mapping_Row_Standard';
import stopChoosing from '@salesforce/label/c.Mapping_Rule_StopChoosing';
import template from '@salesforce/label/c.Mapping_Rule_Template';
import toIntacct from '@salesforce/label/c.Mapping_Rule_ToIntacct';
import up from '@salesforce/label/c.Mapping_Rule_Up';
import value from '@salesforce/label/c.Mapping_Rule_Value';
import values from '@salesforce/label/c.Mapping_Values_Title';
import valuesCount from '@salesforce/label/c.Mapping_Values_Count';

export const labels = {
    choose,
    constant,
    direction,
    down,
    enabled,
    field,
    fromIntacct,
    isFalse,
    isTrue,
    keepRequired,
    keepStandard,
    noField,
    off,
    on,
    remove,
    rule,
    salesforceField,
    standard,
    stopChoosing,
    template,
    toIntacct,
    up,
    value,
    values,
    valuesCount
};
