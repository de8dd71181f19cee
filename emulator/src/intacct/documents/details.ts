import type { Json } from '../company/records.ts';
import type { Field } from '../model/field.ts';

/**
 * The properties a document or line keeps as they were sent: plain texts, dates,
 * contacts and the company's custom fields (`nsp::NAME`). A null removes what was there.
 */
export function pickDetails(
    fields: Readonly<Record<string, Field>>,
    payload: Json,
    earlier: Json = {}
): Json {
    const kept: Json = { ...earlier };
    for (const [name, value] of Object.entries(payload)) {
        if (!(name in fields) && !isCustom(name) && name !== 'contacts') continue;
        if (value === null) delete kept[name];
        else kept[name] = value;
    }
    return kept;
}

function isCustom(name: string): boolean {
    return name.includes('::') && !name.startsWith('ia::');
}
