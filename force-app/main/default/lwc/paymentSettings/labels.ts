import ar from '@salesforce/label/c.PaymentSettings_Ar';
import arText from '@salesforce/label/c.PaymentSettings_ArText';
import details from '@salesforce/label/c.PaymentSettings_Details';
import detailsHelp from '@salesforce/label/c.PaymentSettings_DetailsHelp';
import met from '@salesforce/label/c.PaymentSettings_Met';
import needs from '@salesforce/label/c.PaymentSettings_Needs';

export const labels = {
    ar,
    arText,
    details,
    detailsHelp,
    met,
    needs
};
