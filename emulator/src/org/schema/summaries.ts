import type { FieldInfo } from '../kernel/types.ts';
import type { ObjectDraft } from './objectInfo.ts';

/** Gives roll-up summaries of sum, min and max the type and decimals of the field they summarize. */
export function withSummaryTypes(drafts: readonly ObjectDraft[]): ObjectDraft[] {
    const fields = new Map(
        drafts.flatMap((draft) =>
            draft.fields.map((field) => [`${draft.apiName}.${field.apiName}`, field] as const)
        )
    );
    const typed = (field: FieldInfo): FieldInfo => {
        const source = fields.get(
            `${field.summary?.childObject}.${field.summary?.summarizedField}`
        );
        if (!field.summary || field.summary.operation === 'count' || !source) return field;
        return { ...field, type: source.type, scale: source.scale };
    };
    return drafts.map((draft) => ({ ...draft, fields: draft.fields.map(typed) }));
}
