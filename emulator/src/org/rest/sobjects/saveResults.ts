import type { OrgErrorItem, SaveResult } from '../../kernel/types.ts';

/** An error inside a collection's result, where the code is called `statusCode`. */
export interface CollectionError {
    readonly statusCode: string;
    readonly message: string;
    readonly fields: readonly string[];
}

export interface CollectionResult {
    readonly id?: string;
    readonly success: boolean;
    readonly errors: readonly CollectionError[];
    readonly created?: boolean;
}

/** One line of a collection's answer; only upserts say whether the record was created. */
export function collectionResult(result: SaveResult, tellsCreated = false): CollectionResult {
    if (!result.success) {
        const errors = result.errors.map(collectionError);
        return { ...(result.id ? { id: result.id } : {}), success: false, errors };
    }
    return {
        id: result.id,
        success: true,
        errors: [],
        ...(tellsCreated ? { created: result.created } : {})
    };
}

export function collectionError({ errorCode, message, fields }: OrgErrorItem): CollectionError {
    return { statusCode: errorCode, message, fields };
}
