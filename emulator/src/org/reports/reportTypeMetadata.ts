import type { Context, Org } from '../kernel/types.ts';
import type { ReportField, ReportType } from '../kernel/reports.ts';
import type { ReportLabels } from './labels.ts';
import { SYSTEM_COLUMNS } from './reportType.ts';

/** Every column that the user may choose in reports of a type, by object. */
export function reportTypeMetadata(
    org: Org,
    context: Context,
    type: ReportType,
    labels: ReportLabels
): object {
    const names = [type.parentApiName, type.objectApiName].filter((name) => name !== undefined);
    return {
        categories: names.map((name) => ({
            label: org.schema.requireObject(name).label,
            columns: Object.fromEntries(
                columnsOf(org, context, type, name).map((column) => [
                    column.name,
                    {
                        dataType: column.field.type === 'reference' ? 'string' : column.field.type,
                        filterValues: (
                            labels.field(column.objectApiName, column.field).picklist?.values ?? []
                        ).map(({ label, value }) => ({ label, name: value })),
                        filterable: column.field.filterable,
                        isLookup: column.idPath !== undefined,
                        label: labels.column(column)
                    }
                ])
            )
        })),
        displayFormatMap: {},
        standardDateFilterDurationGroups: [],
        standardFilterInfos: {}
    };
}

function columnsOf(org: Org, context: Context, type: ReportType, name: string): ReportField[] {
    const isChild = type.parentApiName !== undefined && name === type.objectApiName;
    const system = Object.keys(SYSTEM_COLUMNS).map(
        (column) => `${isChild ? 'CHILD' : 'CUST'}_${column}`
    );
    const fields = [...org.schema.requireObject(name).fields.values()];
    const own = fields.filter(
        ({ apiName, custom }) => custom && org.access.field(context, name, apiName).read
    );
    return [...system, ...own.map(({ apiName }) => `${name}.${apiName}`)].flatMap(
        (column) => type.find(column) ?? []
    );
}
