import { localSchema } from '../kernel/types.ts';
import type { Context, FieldInfo, FieldValue, Org } from '../kernel/types.ts';
import { displayValue } from '../uiapi/displayValue.ts';
import type { ReportField, ReportGrouping, ReportSummary, ReportType } from '../kernel/reports.ts';
import { isCount } from './summaries.ts';

/** What stands where there is no value. */
const BLANK = '-';

const ENGLISH = {
    SUM: 'Sum of {0}',
    AVG: 'Average {0}',
    MIN: 'Smallest {0}',
    MAX: 'Largest {0}',
    COUNT_DISTINCT: 'Unique Values of {0}',
    COUNT: 'Record Count',
    with: '{0} with {1}'
};
const FRENCH: typeof ENGLISH = {
    SUM: 'Somme de {0}',
    AVG: 'Moyenne de {0}',
    MIN: 'Minimum de {0}',
    MAX: 'Maximum de {0}',
    COUNT_DISTINCT: 'Valeurs uniques de {0}',
    COUNT: "Nombre d'enregistrements",
    with: '{0} avec {1}'
};

/** Writes what a report found in the words, numbers and dates of the user. */
export class ReportLabels {
    readonly #org: Org;
    readonly #context: Context;
    readonly #words: typeof ENGLISH;

    constructor(org: Org, context: Context) {
        this.#org = org;
        this.#context = context;
        this.#words = context.user.language.startsWith('fr') ? FRENCH : ENGLISH;
    }

    column({ objectApiName, field }: ReportField): string {
        return this.field(objectApiName, field).label.replace(/ ID$/, '');
    }

    summary({ function: name, column }: ReportSummary): string {
        return this.#words[name].replace('{0}', column ? this.column(column) : '');
    }

    type({ objectApiName, parentApiName }: ReportType): string {
        const schema = localSchema(this.#org, this.#context);
        const own = schema.requireObject(objectApiName).labelPlural;
        if (!parentApiName) return own;
        const parent = schema.requireObject(parentApiName).labelPlural;
        return this.#words.with.replace('{0}', parent).replace('{1}', own);
    }

    /** A field with the labels of the user's language. */
    field(objectApiName: string, field: FieldInfo): FieldInfo {
        const object = localSchema(this.#org, this.#context).requireObject(objectApiName);
        return object.field(field.apiName) ?? field;
    }

    value({ objectApiName, field }: ReportField, value: FieldValue): string {
        if (value === null) return BLANK;
        const { user } = this.#context;
        const local = this.field(objectApiName, field);
        const shown = displayValue(this.#org, user, local, value);
        if (shown !== null) return shown;
        if (typeof value !== 'number') return String(value);
        return this.#number(value, field.scale) + (field.type === 'percent' ? '%' : '');
    }

    sum(summary: ReportSummary, value: FieldValue): string {
        if (value === null) return BLANK;
        if (!summary.column || isCount(summary)) return this.#number(Number(value), 0);
        return this.value(summary.column, value);
    }

    group({ column, granularity }: ReportGrouping, parts: readonly FieldValue[]): string {
        const last = parts.at(-1) ?? null;
        if (last === null) return BLANK;
        const [year, part] = parts.map(Number);
        switch (granularity) {
            case 'None':
                return this.value(column, last);
            case 'Day':
                return this.#day(String(last), { day: 'numeric', month: 'numeric' });
            case 'Month':
                return this.#day(`${year}-${String(part).padStart(2, '0')}-01`, { month: 'long' });
            case 'Quarter':
            case 'FiscalQuarter':
                return `Q${part} ${granularity === 'Quarter' ? 'CY' : 'FY'}${year}`;
            case 'Year':
            case 'FiscalYear':
                return `${granularity === 'Year' ? 'CY' : 'FY'}${year}`;
            default:
                return String(last);
        }
    }

    #number(value: number, scale: number): string {
        return new Intl.NumberFormat(this.#locale, { maximumFractionDigits: scale }).format(value);
    }

    #day(day: string, parts: Intl.DateTimeFormatOptions): string {
        const options = { year: 'numeric', timeZone: 'UTC', ...parts } as const;
        return new Intl.DateTimeFormat(this.#locale, options).format(new Date(day));
    }

    get #locale(): string {
        return this.#context.user.locale.replace('_', '-');
    }
}
