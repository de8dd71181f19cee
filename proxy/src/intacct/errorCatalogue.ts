import type { FailureCode } from 'c/failureUtils';
import { ProxyError, type RefusedValue } from '../domain/proxyError.ts';
import { complaintsOf, type IntacctComplaint } from './errorBody.ts';
import type { Answer } from './exchange.ts';

interface Rule {
    readonly says: RegExp;
    readonly code: FailureCode;
    /** Mapping target that holds the value Intacct objects to. */
    readonly intacctField: string;
}

const UNKNOWN = String.raw`(?:does not exist|doesn't exist|not found|invalid|not valid)`;
const INACTIVE = String.raw`(?:inactive|not active)`;
const MISSING = String.raw`(?:is required|is missing|must be (?:given|entered|specified))`;
const DIMENSIONS = 'department|class|warehouse|project|employee|vendor|task|contract|cost type';

/** Tried in order: units, locations and periods name the item or customer in the same sentence. */
const RULES: readonly Rule[] = [
    rule(`missing unit|unit of measure|\\bunit\\b.*${UNKNOWN}`, 'UNIT.INVALID', 'unit'),
    rule(`location ${MISSING}|missing location`, 'LOCATION.MISSING', 'dimensions.location.id'),
    rule(`location\\b.*(?:${UNKNOWN}|${INACTIVE})`, 'LOCATION.NOT_FOUND', 'dimensions.location.id'),
    rule(`period\\b.*\\b(?:closed|not open)|closed period`, 'PERIOD.CLOSED', 'txnDate'),
    rule(`customer\\b.*\\bon hold`, 'CUSTOMER.ON_HOLD', 'customer.id'),
    rule(`customer\\b.*${INACTIVE}`, 'CUSTOMER.INACTIVE', 'customer.id'),
    rule(`customer\\b.*${UNKNOWN}|invalid customer`, 'CUSTOMER.NOT_FOUND', 'customer.id'),
    rule(`\\bitem\\b.*${INACTIVE}`, 'ITEM.INACTIVE', 'dimensions.item.id'),
    rule(`\\bitem\\b.*${UNKNOWN}|invalid item`, 'ITEM.NOT_FOUND', 'dimensions.item.id'),
    rule(`warehouse ${MISSING}`, 'DIMENSION.MISSING', 'dimensions.warehouse.id'),
    rule('currency\\b.*not enabled', 'CURRENCY.NOT_ENABLED', 'txnCurrency'),
    rule('document number is required', 'NUMBER.MISSING', 'documentNumber'),
    rule('document number cannot be entered', 'NUMBER.NOT_ALLOWED', 'documentNumber'),
    rule('only be created by converting', 'DEFINITION.CONVERT_ONLY', 'sourceDocument.key'),
    rule('cannot be converted to', 'CONVERSION.NOT_ALLOWED', 'sourceDocument.key'),
    rule('cannot be converted because', 'CONVERSION.STATE', 'sourceDocument.key'),
    rule('more than the remaining', 'CONVERSION.QUANTITY', 'unitQuantity')
];
const DIMENSION = new RegExp(`\\b(${DIMENSIONS})\\b.*(?:${UNKNOWN}|${INACTIVE})`, 'i');
const PERMISSION = /(?:do|does) not have permission|not (?:authorized|subscribed) (?:to|for)/i;
/** Before all others: a definition may be called anything. */
const DEFINITION_RULES = [
    definitionRule(UNKNOWN, 'DEFINITION.NOT_FOUND'),
    definitionRule(INACTIVE, 'DEFINITION.INACTIVE')
];

const UNKNOWN_FIELD = 'REST-1043';
const UNKNOWN_OBJECT = 'REST-1033';

/** Follows the reasons of a refusal and says nothing by itself. */
const GENERIC_CODE = 'BL01001973';

/**
 * Translates an Intacct refusal, once and here only, into one of our codes.
 *
 * in      an answer with a 4xx status that is neither a sign-in, a rate limit nor a conflict; the object
 *         that was asked for, `order-entry/document::Sales Order`
 * out     the first complaint that has a meaning of its own; its raw text stays in the detail
 */
export function refusal(answer: Answer, object = ''): ProxyError {
    const complaints = complaintsOf(answer);
    const detail = `HTTP ${answer.status} ${answer.text}`;
    const [, type] = object.split('::');
    if (type !== undefined && isAboutObject(answer, complaints)) {
        return new ProxyError('DEFINITION.NOT_FOUND', { params: { type }, detail });
    }
    const telling = complaints.filter(({ code }) => code !== GENERIC_CODE);
    const [first] = telling.length > 0 ? telling : complaints;
    if (answer.status === 403 || PERMISSION.test(first?.message ?? '')) {
        return new ProxyError('INTACCT.FORBIDDEN', {
            params: { detail: first?.message ?? '' },
            detail
        });
    }
    const known = telling.flatMap((complaint) => {
        const meaning = meaningOf(complaint);
        return meaning ? [meaning] : [];
    })[0];
    return new ProxyError(known?.code ?? 'INTACCT.REFUSED', {
        refused: known?.refused,
        params: known ? (known.params ?? {}) : { detail: first?.message ?? '' },
        detail
    });
}

/** Objects that have a definition in their name exist as long as the definition does. */
function isAboutObject({ status }: Answer, complaints: readonly IntacctComplaint[]): boolean {
    return status === 404 || complaints.some(({ errorId }) => errorId === UNKNOWN_OBJECT);
}

interface Meaning {
    readonly code: FailureCode;
    readonly refused?: RefusedValue;
    readonly params?: Readonly<Record<string, string>>;
}

function meaningOf(complaint: IntacctComplaint): Meaning | undefined {
    if (complaint.errorId === UNKNOWN_FIELD) {
        const target = complaint.target.replace(/^\/?(lines\/\d+\/)?/, '').replaceAll('/', '.');
        return { code: 'MAPPING.TARGET_UNKNOWN', params: { target } };
    }
    const ofDefinition = DEFINITION_RULES.find(({ says }) => says.test(complaint.message));
    if (ofDefinition) {
        return { code: ofDefinition.code };
    }
    const found = RULES.find(({ says }) => says.test(complaint.message));
    if (found) {
        return {
            code: found.code,
            refused: refusedValue(found.intacctField, complaint),
            params: paramsOf(complaint)
        };
    }
    const dimension = DIMENSION.exec(complaint.message)?.[1]?.toLowerCase();
    if (dimension === undefined) {
        return undefined;
    }
    const intacctField = `dimensions.${dimension === 'cost type' ? 'costType' : dimension}.id`;
    return { code: 'DIMENSION.INVALID', refused: refusedValue(intacctField, complaint) };
}

/** What Intacct says about a document that is to be converted. */
function paramsOf({ message, placeholders }: IntacctComplaint): Record<string, string> {
    const { DOCUMENT_ID: document, QUANTITY: value, REMAINING: left } = placeholders;
    const state = placeholders['STATE'] ?? /\bstate is (\w+)/.exec(message)?.[1];
    const known = Object.entries({ document, state, value, left });
    return Object.fromEntries(
        known.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]))
    );
}

/** Business messages count lines from 1, payload targets from 0. */
function refusedValue(intacctField: string, { message, target }: IntacctComplaint): RefusedValue {
    const fromTarget = /^\/?lines[/[](\d+)/.exec(target)?.[1];
    const fromMessage = /\bline (?:number )?(\d+)\b/i.exec(message)?.[1];
    const lineIndex = fromTarget ? Number(fromTarget) : fromMessage && Number(fromMessage) - 1;
    return {
        intacctField,
        value: /['"]([^'"]+)['"]/.exec(message)?.[1],
        ...(typeof lineIndex === 'number' ? { lineIndex } : {})
    };
}

function rule(says: string, code: FailureCode, intacctField: string): Rule {
    return { says: new RegExp(says, 'i'), code, intacctField };
}

function definitionRule(says: string, code: FailureCode): Pick<Rule, 'says' | 'code'> {
    return { says: new RegExp(`transaction definition\\b.*${says}`, 'i'), code };
}
