import { basename, dirname } from 'node:path';
import type {
    CustomField,
    CustomObject,
    ListView,
    RecordType,
    ValidationRule
} from '@salesforce/types/metadata';
import type { ObjectMetadata } from '../kernel/types.ts';
import { parseMetadata } from './parse.ts';

interface Draft {
    definition: CustomObject | undefined;
    fields: Map<string, CustomField>;
    validationRules: Map<string, ValidationRule>;
    listViews: Map<string, ListView>;
    recordTypes: Map<string, RecordType>;
}

const EMPTY_OBJECT = parseMetadata<CustomObject>('<CustomObject/>', 'CustomObject', 'empty object');

/** Puts the files of `objects/<Object>/**` together, whatever order they are met in. */
export class ObjectCollector {
    readonly #drafts = new Map<string, Draft>();

    addObject(path: string, definition: CustomObject): void {
        const draft = this.#draft(basename(dirname(path)));
        draft.definition = definition;
        for (const field of definition.fields) draft.fields.set(named(field), field);
        for (const rule of definition.validationRules) draft.validationRules.set(named(rule), rule);
        for (const view of definition.listViews) draft.listViews.set(named(view), view);
        for (const type of definition.recordTypes) draft.recordTypes.set(named(type), type);
    }

    addField(path: string, field: CustomField): void {
        this.#draftOfPart(path).fields.set(named(field), field);
    }

    addRule(path: string, rule: ValidationRule): void {
        this.#draftOfPart(path).validationRules.set(named(rule), rule);
    }

    addListView(path: string, view: ListView): void {
        this.#draftOfPart(path).listViews.set(named(view), view);
    }

    addRecordType(path: string, type: RecordType): void {
        this.#draftOfPart(path).recordTypes.set(named(type), type);
    }

    collected(): Map<string, ObjectMetadata> {
        const entries = [...this.#drafts].map(([fullName, draft]): [string, ObjectMetadata] => [
            fullName,
            { fullName, ...draft, definition: draft.definition ?? EMPTY_OBJECT }
        ]);
        return new Map(entries);
    }

    /** `objects/X/fields/Y.field-meta.xml` belongs to X. */
    #draftOfPart(path: string): Draft {
        return this.#draft(basename(dirname(dirname(path))));
    }

    #draft(name: string): Draft {
        const draft = this.#drafts.get(name) ?? {
            definition: undefined,
            fields: new Map(),
            validationRules: new Map(),
            listViews: new Map(),
            recordTypes: new Map()
        };
        this.#drafts.set(name, draft);
        return draft;
    }
}

function named(component: { fullName?: string | null }): string {
    return component.fullName ?? '';
}
