import type { DraftRow } from 'c/mappingDraftUtils';
import { fromMappingFile } from 'c/mappingFileUtils';
import type { SettingValues, TypeValues } from 'c/setupUtils';
import { FILE_FORMAT, FILE_VERSION, MAX_TYPES } from './format';
import { isObject, settingMistakes, typeMistakes } from './mistakes';

/** Why a file cannot be imported. */
export type FileMistake =
    | { readonly code: 'notJson' | 'notSetup' }
    | { readonly code: 'newerVersion' | 'tooManyTypes'; readonly about: string }
    /** `about` names the place: `Sales Order > buttonLabel`. */
    | { readonly code: 'invalid'; readonly about: string };

export interface FileType {
    readonly name: string;
    readonly values: TypeValues;
    /** Undefined where the file maps nothing. */
    readonly mapping: readonly DraftRow[] | undefined;
}

export type SetupFile =
    | {
          readonly ok: true;
          readonly companyId: string;
          readonly exportedAt: string;
          readonly settings: SettingValues;
          readonly types: readonly FileType[];
      }
    | { readonly ok: false; readonly mistakes: readonly FileMistake[] };

/**
 * Reads a configuration file, whole or not at all.
 *
 * in      the file's text, from anybody
 * out     what it configures, or every mistake with its place
 */
export function fromSetupFile(text: string): SetupFile {
    const file = parse(text);
    if (file === undefined) {
        return refused({ code: 'notJson' });
    }
    if (!isObject(file) || file.format !== FILE_FORMAT || !Array.isArray(file.types)) {
        return refused({ code: 'notSetup' });
    }
    if (file.version !== FILE_VERSION) {
        return refused({ code: 'newerVersion', about: String(file.version) });
    }
    if (file.types.length > MAX_TYPES) {
        return refused({ code: 'tooManyTypes', about: String(file.types.length) });
    }
    const mistakes = [
        ...settingMistakes(file.settings),
        ...(file.types as unknown[]).flatMap(typeMistakes),
        ...(file.types as unknown[]).flatMap(mappingMistakes)
    ];
    if (mistakes.length > 0) {
        return refused(...mistakes.map((about): FileMistake => ({ code: 'invalid', about })));
    }
    return {
        ok: true,
        companyId: String(file.companyId ?? ''),
        exportedAt: String(file.exportedAt ?? ''),
        settings: { workflow: 'Classic', ...(file.settings as Omit<SettingValues, 'workflow'>) },
        types: (file.types as ReadType[]).map(toType)
    };
}

type ReadType = TypeValues & { readonly name: string; readonly mapping?: unknown };

function toType({ name, mapping, ...read }: ReadType): FileType {
    const file = mapping === undefined ? undefined : fromMappingFile(JSON.stringify(mapping));
    return {
        name,
        values: {
            fromSalesforce: read.fromSalesforce,
            toSalesforce: read.toSalesforce,
            includeDetails: read.includeDetails,
            buttonLabel: read.buttonLabel,
            sortOrder: read.sortOrder
        },
        mapping: file?.ok ? file.rows : undefined
    };
}

/** A mapping inside the file is read as strictly as one by itself. */
function mappingMistakes(type: unknown): string[] {
    if (!isObject(type) || type.mapping === undefined) {
        return [];
    }
    const file = fromMappingFile(JSON.stringify(type.mapping));
    const problems = file.ok ? [] : file.problems;
    return problems.map((problem) => {
        const place = 'row' in problem ? `${problem.row} > ${problem.property}` : problem.code;
        return `${String(type.name)} > mapping > ${place}`;
    });
}

function refused(...mistakes: readonly FileMistake[]): SetupFile {
    return { ok: false, mistakes };
}

function parse(text: string): unknown {
    try {
        return JSON.parse(text) as unknown;
    } catch {
        return undefined;
    }
}
