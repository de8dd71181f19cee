import { basename, dirname } from 'node:path';
import type { CustomFieldTranslation, CustomObjectTranslation } from '@salesforce/types/metadata';
import { parseMetadata } from './parse.ts';

const NOTHING = parseMetadata<CustomObjectTranslation>(
    '<CustomObjectTranslation/>',
    'CustomObjectTranslation',
    'empty translation'
);

/** Puts the files of `objectTranslations/<Object>-<language>/` together. */
export class TranslationCollector {
    readonly #objects = new Map<string, CustomObjectTranslation>();
    readonly #fields = new Map<string, CustomFieldTranslation[]>();

    addObject(path: string, translation: CustomObjectTranslation): void {
        this.#objects.set(basename(dirname(path)), translation);
    }

    addField(path: string, translation: CustomFieldTranslation): void {
        const key = basename(dirname(path));
        this.#fields.set(key, [...(this.#fields.get(key) ?? []), translation]);
    }

    collected(): Map<string, CustomObjectTranslation> {
        const keys = new Set([...this.#objects.keys(), ...this.#fields.keys()]);
        return new Map(
            [...keys].map((key) => {
                const translation = this.#objects.get(key) ?? NOTHING;
                const fields = [...translation.fields, ...(this.#fields.get(key) ?? [])];
                return [key, { ...translation, fields }];
            })
        );
    }
}
