import type { Json } from '../company/records.ts';
import { type ErrorDetail, payloadErrors, unknownField } from '../http/intacctError.ts';
import { checkValue } from './checkValue.ts';
import type { Field } from './field.ts';
import type { Group, ObjectModel, Ref } from './objectModel.ts';

export type Operation = 'create' | 'update';

/**
 * Refuses a payload the way Intacct's object services do: every unknown, read-only, malformed
 * or missing property is named with its path, and nothing is written.
 *
 * in      JSON body of a POST (create) or PATCH (update)
 * throws  REST-1064 with REST-1043 (unknown) and REST-1050 (read-only) details
 * source  Sage Intacct REST API, error-response schema
 */
export function checkPayload(model: ObjectModel, payload: Json, operation: Operation): void {
    const details: ErrorDetail[] = [];
    new Checker(operation, details).object(model, payload, '');
    if (details.length > 0) throw payloadErrors(details);
}

class Checker {
    readonly #operation: Operation;
    readonly #details: ErrorDetail[];

    constructor(operation: Operation, details: ErrorDetail[]) {
        this.#operation = operation;
        this.#details = details;
    }

    object(model: ObjectModel, payload: Json, path: string, isNew = this.#isCreate): void {
        this.#group(model, payload, path, isNew, (name, value) => {
            const list = model.lists?.[name];
            if (list === undefined) return false;
            if (!Array.isArray(value)) this.#refuse(`${path}/${name}`, 'is not a list');
            else
                value.forEach((element, i) =>
                    this.#element(list.model, element, `${path}/${name}/${i}`)
                );
            return true;
        });
        for (const [name, list] of Object.entries(model.lists ?? {})) {
            if (isNew && list.required && isEmpty(payload[name])) this.#missing(`${path}/${name}`);
        }
    }

    get #isCreate(): boolean {
        return this.#operation === 'create';
    }

    /** An owned object: new unless it carries a key, which only an update may do. */
    #element(model: ObjectModel, element: unknown, path: string): void {
        if (!isObject(element)) return this.#refuse(path, 'is not an object');
        const { 'ia::operation': action, ...properties } = element;
        if (action === 'delete') return;
        this.object(model, properties, path, this.#isCreate || properties['key'] === undefined);
    }

    #group(
        group: Group,
        payload: Json,
        path: string,
        isNew: boolean,
        other: (name: string, value: unknown) => boolean = () => false
    ): void {
        for (const [name, value] of Object.entries(payload)) {
            const target = `${path}/${name}`;
            const field = group.fields?.[name];
            const ref = group.refs?.[name];
            const inner = group.groups?.[name];
            if (field !== undefined) this.#field(field, value, target, isNew);
            else if (ref !== undefined) this.#ref(ref, value, target, isNew);
            else if (inner !== undefined && isObject(value))
                this.#group(inner, value, target, isNew);
            else if (!other(name, value)) this.#details.push(unknownField(target));
        }
        if (isNew) this.#required(group, payload, path);
    }

    #field(field: Field, value: unknown, target: string, isNew: boolean): void {
        if (field.ignored) return;
        if (field.readOnly || (field.mutable === false && !isNew)) return this.#readOnly(target);
        const problem = checkValue(field, value);
        if (problem !== undefined) this.#refuse(target, problem);
    }

    #ref(ref: Ref, value: unknown, target: string, isNew: boolean): void {
        if (ref.readOnly || (ref.mutable === false && !isNew)) return this.#readOnly(target);
        if (value === null) return;
        if (!isObject(value)) return this.#refuse(target, 'is not a reference');
        for (const [name, part] of Object.entries(value)) {
            const field = ref.fields[name];
            if (field === undefined) this.#details.push(unknownField(`${target}/${name}`));
            else if (field.readOnly) this.#readOnly(`${target}/${name}`);
            else if (part === '') this.#refuse(`${target}/${name}`, 'is blank');
        }
    }

    #required(group: Group, payload: Json, path: string): void {
        for (const [name, field] of Object.entries(group.fields ?? {})) {
            if (field.required && isEmpty(payload[name])) this.#missing(`${path}/${name}`);
        }
        for (const [name, ref] of Object.entries(group.refs ?? {})) {
            if (ref.required && isEmpty(payload[name])) this.#missing(`${path}/${name}`);
        }
        for (const [name, inner] of Object.entries(group.groups ?? {})) {
            if (!isObject(payload[name])) this.#required(inner, {}, `${path}/${name}`);
        }
    }

    #readOnly(target: string): void {
        const message = `${target} is a read-only field`;
        this.#details.push({ code: 'invalidRequest', message, errorId: 'REST-1050', target });
    }

    #missing(target: string): void {
        this.#refuse(target, 'is required');
    }

    #refuse(target: string, problem: string): void {
        this.#details.push({ code: 'invalidRequest', message: `${target} ${problem}`, target });
    }
}

function isEmpty(value: unknown): boolean {
    return value === undefined || value === null || value === '';
}

/** Tells a JSON object from the other JSON values. */
export function isObject(value: unknown): value is Json {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
