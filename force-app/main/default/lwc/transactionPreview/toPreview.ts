import { fieldLabel, type ObjectInfos } from 'c/fieldLabelService';
import {
    documentTotals,
    locateProblems,
    mapDocument,
    previewHash,
    toPayload,
    unreadSources,
    type FieldMapping,
    type IntacctDocument,
    type MappedDocument,
    type MappedValue,
    type Problem,
    type SourceDocument,
    type SourceRecord
} from 'c/mappingUtils';
import { intacctFieldLabel } from 'c/wordingService';
import { provenance } from './labels';
import { placesOf, type Place } from './placesOf';

/** What c-transaction-source reads. */
export interface SourceData {
    readonly mappings: readonly FieldMapping[];
    readonly document: SourceDocument;
    readonly infos: ObjectInfos;
}

/** A value of a line as the preview shows it. */
export interface PreviewLineValue {
    readonly field: string;
    readonly label: string;
    readonly value: string | boolean;
}

/** A value of the header, with where it came from. */
export interface PreviewValue extends PreviewLineValue {
    /** Name of the record the value was taken from, when it is not the source or line itself. */
    readonly recordName: string;
    readonly provenance: string;
}

export interface PreviewLine {
    readonly number: number;
    readonly recordId: string;
    readonly values: readonly PreviewLineValue[];
    readonly amount: string | undefined;
    readonly problems: readonly Problem[];
}

/** Everything the preview shows, and what the request has to carry so that just this is sent. */
export interface Preview {
    readonly header: readonly PreviewValue[];
    readonly headerProblems: readonly Problem[];
    readonly lines: readonly PreviewLine[];
    readonly subtotal: string | undefined;
    readonly errorCount: number;
    readonly warningCount: number;
    /** What the request lists as hidden from the user. */
    readonly hidden: readonly string[];
    /** Those of them that are told as hidden; the others read a field that exists no more. */
    readonly hiddenFields: readonly string[];
    /** The fingerprint of what is sent; takes long, so that only who sends asks for it. */
    readonly hash: () => string;
    /** Where the fields that the mapping reads lie, by their path in the mapping. */
    readonly places: Readonly<Record<string, Place>>;
    /** What it is made from. */
    readonly source: SourceDocument;
    /** The document as JSON text, each line with its recordId, to be checked against Intacct. */
    readonly document: string;
}

/**
 * Maps an opportunity or a Sales Document with the same engine as the proxy and puts the outcome into words.
 *
 * in      the rows of one transaction type, the source they apply to, labels as far as they are known;
 *         what Intacct has said about the document
 */
export function toPreview(
    { mappings, document: source, infos }: SourceData,
    found: readonly Problem[] = []
): Preview {
    const mapped = mapDocument(mappings, source);
    const payload = toPayload(mapped);
    const problems = [
        ...mapped.problems,
        ...locateProblems(newProblems(found, mapped), mappings, source)
    ].map((problem) => inUsersWords(problem, infos));
    return {
        header: mapped.header.map((value) => toPreviewValue(value, source.header, infos)),
        headerProblems: problems.filter(({ lineNumber }) => lineNumber === undefined),
        lines: toPreviewLines(mapped, problems),
        subtotal: documentTotals(mapped).subtotal,
        errorCount: problems.filter(({ severity }) => severity === 'error').length,
        warningCount: problems.filter(({ severity }) => severity === 'warning').length,
        hidden: mapped.hidden,
        hiddenFields: mapped.hidden.filter(
            (target) => !found.some((problem) => isRemoved(problem) && targetOf(problem) === target)
        ),
        hash: () => previewHash(payload, mapped.hidden),
        places: placesOf(mappings, source, infos),
        source,
        document: checkedText(payload, source, mappings)
    };
}

/** Leaves out what the mapping has said already, and what Intacct misses because it is hidden here. */
function newProblems(found: readonly Problem[], { problems, hidden }: MappedDocument): Problem[] {
    return found.filter((problem) => {
        const isKnown = problems.some(
            ({ intacctField, lineNumber }) =>
                intacctField === problem.intacctField && lineNumber === problem.lineNumber
        );
        return !isKnown && (isRemoved(problem) || !hidden.includes(targetOf(problem)));
    });
}

/** A field that a mapping row reads is gone; it stands for all lines. */
function isRemoved({ code }: Problem): boolean {
    return code === 'MAPPING.SOURCE_UNKNOWN';
}

function targetOf({ intacctField, lineNumber }: Problem): string {
    return lineNumber === undefined ? intacctField : `lines[].${intacctField}`;
}

/** What was not read goes along, so that who may see every field can say what exists no more. */
function checkedText(
    { lines, ...header }: IntacctDocument,
    source: SourceDocument,
    mappings: readonly FieldMapping[]
): string {
    const documents = (lines ?? []) as readonly IntacctDocument[];
    const unread = unreadSources(mappings, source);
    return JSON.stringify({
        ...header,
        lines: documents.map((line, index) => ({ ...line, recordId: source.lines[index]?.id })),
        ...(unread.length > 0 && { unread })
    });
}

function toPreviewLines({ lines }: MappedDocument, problems: readonly Problem[]): PreviewLine[] {
    return lines.map(({ lineNumber: number, recordId, values, amount }) => ({
        number,
        recordId,
        values: values.map(toLineValue),
        amount,
        problems: problems.filter(({ lineNumber }) => lineNumber === number)
    }));
}

function toLineValue({ intacctField, value }: MappedValue): PreviewLineValue {
    return { field: intacctField, label: intacctFieldLabel(intacctField), value };
}

function toPreviewValue(
    mapped: MappedValue,
    record: SourceRecord,
    infos: ObjectInfos
): PreviewValue {
    const { value, origin } = mapped;
    const path = origin.salesforceField ?? '';
    const parent = path.slice(0, Math.max(0, path.lastIndexOf('.')));
    const name = parent === '' ? undefined : record.values[`${parent}.Name`];
    return {
        ...toLineValue(mapped),
        recordName: name === undefined || name === null || name === value ? '' : String(name),
        provenance: provenance(origin.rule, path && fieldLabel(infos, record.objectApiName, path))
    };
}

/** Replaces API names by the labels that the user knows from the page layouts. */
function inUsersWords(problem: Problem, infos: ObjectInfos): Problem {
    const { objectApiName, salesforceField, intacctField, params } = problem;
    const object = infos[objectApiName];
    const field = salesforceField && object?.fields[salesforceField]?.label;
    return {
        ...problem,
        params: {
            ...params,
            ...(object && 'object' in params ? { object: object.label } : {}),
            ...(field && 'field' in params ? { field } : {}),
            ...('target' in params ? { target: intacctFieldLabel(intacctField) } : {})
        }
    };
}
