import type { FieldInfo, FieldValue, Org, User } from '../kernel/types.ts';

/**
 * Formats a field as the user's locale shows it.
 * out     "$1,234.50", "12/31/2026", "12/31/2026, 1:30 PM", a picklist's label; null when the platform has no such form
 * source  UI API, Field Value; numbers, percents and checkboxes have none
 */
export function displayValue(
    org: Org,
    user: User,
    field: FieldInfo,
    value: FieldValue
): string | null {
    if (value === null) return null;
    const locale = user.locale.replace('_', '-');
    switch (field.type) {
        case 'currency':
            return plainSpaces(currencyFormat(locale, org, field.scale).format(Number(value)));
        case 'date':
            return plainSpaces(dateFormat(locale).format(new Date(String(value))));
        case 'datetime':
            return plainSpaces(dateTimeFormat(locale, user).format(new Date(String(value))));
        case 'picklist':
            return labelOf(field, String(value));
        case 'multipicklist':
            return String(value)
                .split(';')
                .map((part) => labelOf(field, part))
                .join(';');
        default:
            return null;
    }
}

function labelOf(field: FieldInfo, value: string): string {
    return field.picklist?.values.find((choice) => choice.value === value)?.label ?? value;
}

function currencyFormat(locale: string, org: Org, scale: number): Intl.NumberFormat {
    const { currency } = org.organization;
    return cached(`currency ${locale} ${currency} ${scale}`, () => {
        const digits = { minimumFractionDigits: scale, maximumFractionDigits: scale };
        return new Intl.NumberFormat(locale, { style: 'currency', currency, ...digits });
    });
}

const DAY = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;

function dateFormat(locale: string): Intl.DateTimeFormat {
    return cached(
        `date ${locale}`,
        () => new Intl.DateTimeFormat(locale, { ...DAY, timeZone: 'UTC' })
    );
}

function dateTimeFormat(locale: string, { timeZone }: User): Intl.DateTimeFormat {
    const minute = { hour: 'numeric', minute: '2-digit' } as const;
    return cached(
        `datetime ${locale} ${timeZone}`,
        () => new Intl.DateTimeFormat(locale, { ...DAY, ...minute, timeZone })
    );
}

const formats = new Map<string, unknown>();

/** Building an Intl format costs far more than using it. */
function cached<Format>(key: string, build: () => Format): Format {
    const known = (formats.get(key) as Format | undefined) ?? build();
    formats.set(key, known);
    return known;
}

/** Newer Unicode data puts narrow no-break spaces where the platform writes plain ones. */
function plainSpaces(text: string): string {
    return text.replace(/[\u202f\u00a0]/g, ' ');
}
