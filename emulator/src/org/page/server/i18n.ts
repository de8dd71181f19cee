import type { Visitor } from './sessions.ts';

/**
 * The visitor's `@salesforce/i18n/*` values; a name not listed keeps the base components' own default.
 * source  @salesforce/i18n in the LWC developer guide; patterns are those of the locales en-US and fr-FR
 */
export function i18nOf(
    { user, language }: Visitor,
    currency: string
): Record<string, string | boolean> {
    const french = language === 'fr';
    return {
        lang: french ? 'fr' : 'en-US',
        dir: 'ltr',
        locale: french ? 'fr-FR' : 'en-US',
        timeZone: user.timeZone,
        currency,
        showJapaneseCalendar: false,
        defaultNumberingSystem: 'latn',
        defaultCalendar: 'gregorian',
        ...(french ? FRENCH : ENGLISH)
    };
}

const ENGLISH = {
    firstDayOfWeek: '1',
    'number.numberFormat': '#,##0.###',
    'number.percentFormat': '#,##0%',
    'number.currencyFormat': '¤#,##0.00',
    'dateTime.shortDateFormat': 'M/d/yyyy',
    'dateTime.mediumDateFormat': 'MMM d, yyyy',
    'dateTime.longDateFormat': 'MMMM d, yyyy',
    'dateTime.shortTimeFormat': 'h:mm a',
    'dateTime.mediumTimeFormat': 'h:mm:ss a',
    'dateTime.shortDateTimeFormat': 'M/d/yyyy h:mm a',
    'dateTime.mediumDateTimeFormat': 'MMM d, yyyy h:mm:ss a',
    'dateTime.longDateTimeFormat': 'MMMM d, yyyy h:mm:ss a',
    'number.decimalSeparator': '.',
    'number.groupingSeparator': ',',
    'number.currencySymbol': '$'
};

const FRENCH = {
    firstDayOfWeek: '2',
    'number.numberFormat': '#,##0.###',
    'number.percentFormat': '#,##0 %',
    'number.currencyFormat': '#,##0.00 ¤',
    'dateTime.shortDateFormat': 'dd/MM/yyyy',
    'dateTime.mediumDateFormat': 'd MMM yyyy',
    'dateTime.longDateFormat': 'd MMMM yyyy',
    'dateTime.shortTimeFormat': 'HH:mm',
    'dateTime.mediumTimeFormat': 'HH:mm:ss',
    'dateTime.shortDateTimeFormat': 'dd/MM/yyyy HH:mm',
    'dateTime.mediumDateTimeFormat': 'd MMM yyyy HH:mm:ss',
    'dateTime.longDateTimeFormat': 'd MMMM yyyy HH:mm:ss',
    'number.decimalSeparator': ',',
    'number.groupingSeparator': '\u202f',
    'number.currencySymbol': '$US'
};
