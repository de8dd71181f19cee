import ORG_CURRENCY from '@salesforce/i18n/currency';
import LOCALE from '@salesforce/i18n/locale';

/** Writes the numbers of a line as the user does; what is missing stays empty. */
export interface NumberTexts {
    quantity(value: string | undefined): string;
    price(value: string | undefined): string;
    percent(value: string | undefined): string;
    amount(value: string | undefined): string;
}

/**
 * Prepares the formats of one currency, since a table of hundreds of lines has no time for a component
 * per number.
 *
 * in      ISO code; empty: the org's currency
 */
export function numberTexts(currencyCode: string | undefined): NumberTexts {
    const currency = { style: 'currency', currency: currencyCode ?? ORG_CURRENCY } as const;
    return {
        quantity: writing({ maximumFractionDigits: 10 }),
        price: writing({ ...currency, maximumFractionDigits: 10 }),
        percent: writing({ style: 'percent', maximumFractionDigits: 10 }, 0.01),
        amount: writing(currency)
    };
}

function writing(options: Intl.NumberFormatOptions, factor = 1) {
    const format = new Intl.NumberFormat(LOCALE, options);
    return (value: string | undefined): string => {
        return value === undefined ? '' : format.format(Number(value) * factor);
    };
}
