import type { Company } from '../company/company.ts';
import type { Row } from '../company/table.ts';
import { document } from './documentObject.ts';
import { documentLine } from './documentLineObject.ts';
import { documentSubtotal } from './documentSubtotalObject.ts';
import { invoice } from './invoiceObject.ts';
import * as masters from './masters.ts';
import type { ObjectType } from './objectType.ts';
import { payment } from './paymentObject.ts';
import * as preferences from './preferenceObjects.ts';
import { paymentDetail } from './paymentDetailObject.ts';
import { sourceDocumentDetail } from './sourceDocumentDetailObject.ts';
import { txnDefinition } from './txnDefinitionObject.ts';
import { unitOfMeasure } from './unitObject.ts';

const OBJECTS = new Map<string, ObjectType>();

function register<R extends Row>(object: ObjectType<R>): void {
    // Rows of one object never reach another's functions: the map is only read by name.
    OBJECTS.set(object.name, object as unknown as ObjectType);
}

register(document);
register(documentLine);
register(documentSubtotal);
register(txnDefinition);
register(sourceDocumentDetail);
register(unitOfMeasure);
register(invoice);
register(payment);
register(paymentDetail);
Object.values(masters).forEach(register);
Object.values(preferences).forEach(register);

/** What a path or query names: an object, with the definition after `::` where there is one. */
export interface NamedObject {
    readonly type: ObjectType;
    readonly variant?: string;
}

/**
 * Finds the object behind `order-entry/document::Sales Order`; undefined when there is none, or the
 * company has no such definition.
 */
export function objectNamed(company: Company, name: string): NamedObject | undefined {
    const [base, variant] = name.split('::', 2);
    const type = OBJECTS.get(base ?? '');
    if (type === undefined) return undefined;
    if (variant === undefined || variant === '') return { type };
    const isServed = type.hasVariants === true && company.definitions.byId(variant) !== undefined;
    return isServed ? { type, variant } : undefined;
}

/** Every object the company serves. */
export function allObjects(): readonly ObjectType[] {
    return [...OBJECTS.values()];
}
