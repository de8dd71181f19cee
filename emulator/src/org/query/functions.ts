/** What a SOQL function of a date gives, as SQL over the stored text. */
const DATE_FUNCTIONS: Readonly<Record<string, (sql: string) => string>> = {
    CALENDAR_YEAR: (sql) => `CAST(substr(${sql}, 1, 4) AS INTEGER)`,
    FISCAL_YEAR: (sql) => `CAST(substr(${sql}, 1, 4) AS INTEGER)`,
    CALENDAR_QUARTER: (sql) => `((CAST(substr(${sql}, 6, 2) AS INTEGER) + 2) / 3)`,
    FISCAL_QUARTER: (sql) => `((CAST(substr(${sql}, 6, 2) AS INTEGER) + 2) / 3)`,
    CALENDAR_MONTH: (sql) => `CAST(substr(${sql}, 6, 2) AS INTEGER)`,
    FISCAL_MONTH: (sql) => `CAST(substr(${sql}, 6, 2) AS INTEGER)`,
    DAY_IN_MONTH: (sql) => `CAST(substr(${sql}, 9, 2) AS INTEGER)`,
    DAY_IN_WEEK: (sql) => `(CAST(strftime('%w', substr(${sql}, 1, 10)) AS INTEGER) + 1)`,
    DAY_IN_YEAR: (sql) => `CAST(strftime('%j', substr(${sql}, 1, 10)) AS INTEGER)`,
    WEEK_IN_MONTH: (sql) => `((CAST(substr(${sql}, 9, 2) AS INTEGER) + 6) / 7)`,
    WEEK_IN_YEAR: (sql) => `((CAST(strftime('%j', substr(${sql}, 1, 10)) AS INTEGER) + 6) / 7)`,
    DAY_ONLY: (sql) => `substr(${sql}, 1, 10)`,
    HOUR_IN_DAY: (sql) => `CAST(substr(${sql}, 12, 2) AS INTEGER)`
};

const AGGREGATES: Readonly<Record<string, (sql: string) => string>> = {
    COUNT: (sql) => `count(${sql})`,
    COUNT_DISTINCT: (sql) => `count(DISTINCT ${sql})`,
    SUM: (sql) => `sum(${sql})`,
    AVG: (sql) => `avg(${sql})`,
    MIN: (sql) => `min(${sql})`,
    MAX: (sql) => `max(${sql})`
};

/** Calls the org's own function, which knows the zone of whoever asks. */
function inZoneOfUser(sql: string): string {
    return `org_local(${sql})`;
}

export function isAggregate(name: string): boolean {
    return name.toUpperCase() in AGGREGATES;
}

export function isDateFunction(name: string): boolean {
    return name.toUpperCase() in DATE_FUNCTIONS;
}

/** SQL of a SOQL function over a column; undefined when the local org does not know it. */
export function functionSql(name: string, sql: string): string | undefined {
    const key = name.toUpperCase();
    if (key === 'CONVERTTIMEZONE') return inZoneOfUser(sql);
    return (AGGREGATES[key] ?? DATE_FUNCTIONS[key])?.(sql);
}
