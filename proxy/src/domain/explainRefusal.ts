import type {
    FieldMapping,
    MappedDocument,
    MappedLine,
    MappedValue,
    SourceDocument,
    SourceRecord
} from 'c/mappingUtils';
import { ProxyError, type RefusedValue } from './proxyError.ts';

/** What was sent, and from where: the way back from Intacct's words to Salesforce records. */
export interface SentDocument {
    readonly typeName: string;
    readonly mappings: readonly FieldMapping[];
    readonly source: SourceDocument;
    readonly mapped: MappedDocument;
}

interface Culprit {
    readonly source: SourceRecord;
    readonly values: readonly MappedValue[];
    readonly lineNumber?: number | undefined;
}

/**
 * Says an Intacct refusal in terms of the Salesforce record and field that mend it.
 *
 * in      the failure as the Intacct adapter translated it, and the document that was sent
 * out     the same code with record, line and field filled in; unchanged when Intacct named no value
 */
export function explainRefusal(error: ProxyError, sent: SentDocument): ProxyError {
    const { refused } = error.facts;
    if (!refused) {
        const params = { type: sent.typeName, ...error.facts.params };
        return new ProxyError(error.code, { ...error.facts, params, cause: error });
    }
    const { source, values, lineNumber } = culpritOf(refused, error.facts.detail ?? '', sent);
    const mapped = values.find(({ intacctField }) => intacctField === refused.intacctField);
    const path = mapped?.origin.salesforceField ?? mappedPath(refused.intacctField, sent.mappings);
    const value = refused.value ?? (mapped === undefined ? undefined : String(mapped.value));
    const item = values.find(({ intacctField }) => intacctField === 'dimensions.item.id')?.value;
    const params = {
        type: sent.typeName,
        record: nameOfHolder(source, path),
        ...(lineNumber === undefined ? {} : { line: String(lineNumber) }),
        ...(item === undefined ? {} : { item: String(item) }),
        ...(path === undefined ? {} : { field: inWords(path) }),
        ...(value === undefined ? {} : { [parameterFor(refused)]: value, value }),
        dimension: dimensionOf(refused.intacctField),
        ...error.facts.params
    };
    return new ProxyError(error.code, { ...error.facts, params, field: path, cause: error });
}

/** The first Salesforce path that feeds an Intacct field, as an administrator wrote it. */
export function mappedPath(
    intacctField: string,
    mappings: readonly FieldMapping[]
): string | undefined {
    return [...mappings]
        .sort((a, b) => a.sortOrder - b.sortOrder)
        .find((row) => row.intacctField === intacctField && row.salesforceField !== undefined)
        ?.salesforceField;
}

function culpritOf(refused: RefusedValue, detail: string, sent: SentDocument): Culprit {
    const isOnLine = sent.mappings.some(
        ({ level, intacctField }) => level === 'Line' && intacctField === refused.intacctField
    );
    const line = isOnLine ? lineOf(refused, detail, sent.mapped.lines) : undefined;
    const source = line && sent.source.lines.find(({ id }) => id === line.recordId);
    return line && source
        ? { source, values: line.values, lineNumber: line.lineNumber }
        : { source: sent.source.header, values: sent.mapped.header };
}

/** Intacct counts the line, or names the value; where it does neither, the line lacks the value. */
function lineOf(
    { intacctField, value, lineIndex }: RefusedValue,
    detail: string,
    lines: readonly MappedLine[]
): MappedLine | undefined {
    if (lineIndex !== undefined) {
        return lines[lineIndex];
    }
    const sentValue = ({ values }: MappedLine) =>
        values.find((mapped) => mapped.intacctField === intacctField)?.value;
    return (
        lines.find((line) => value !== undefined && sentValue(line) === value) ??
        lines.find((line) => sentValue(line) === undefined) ??
        lines.find((line) => detail.includes(String(sentValue(line)))) ??
        (lines.length === 1 ? lines[0] : undefined)
    );
}

function nameOfHolder(source: SourceRecord, path: string | undefined): string {
    const parent = path?.slice(0, Math.max(0, path.lastIndexOf('.')));
    const name = parent ? source.values[`${parent}.Name`] : undefined;
    return typeof name === 'string' && name !== '' ? name : source.name;
}

function parameterFor({ intacctField }: RefusedValue): string {
    const names: Record<string, string> = { txnDate: 'date', txnCurrency: 'currency' };
    return names[intacctField] ?? dimensionOf(intacctField);
}

/** `location` of `dimensions.location.id`, `customer` of `customer.id`, `unit` of `unit`. */
function dimensionOf(intacctField: string): string {
    return intacctField.replace(/^dimensions\./, '').replace(/\.(id|key)$/, '');
}

/** `Close Date` of `CloseDate`, `Intacct Customer Id` of `Account.Intacct_Customer_Id__c`. */
function inWords(path: string): string {
    const field = path.slice(path.lastIndexOf('.') + 1);
    return field
        .replace(/__[cr]$/, '')
        .replaceAll('_', ' ')
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2');
}
