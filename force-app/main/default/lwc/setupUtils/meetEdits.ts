import { editSettings, editType, NO_EDITS, NOT_SET_UP } from './edits';
import type { Edits, SettingValues, Setup, TypeValues } from './types';

/** One value of the setup page that two people have left differently. */
export interface SetupDifference {
    /** Name of the definition; empty for what is set for the whole org. */
    readonly name: string;
    readonly value: keyof SettingValues | keyof TypeValues;
    readonly mine: unknown;
    readonly theirs: unknown;
    readonly isMine: boolean;
    readonly isTheirs: boolean;
}

/**
 * Lists how the edits differ from what is saved now.
 *
 * in      base: the setup that the edits began from; latest: what is saved now
 */
export function setupDifferences(base: Setup, latest: Setup, edits: Edits): SetupDifference[] {
    const names = [...base.types, ...latest.types].map(({ name }) => name);
    return [
        ...differing('', base.settings.values, latest.settings.values, edits.settings),
        ...[...new Set([...names, ...Object.keys(edits.types)])].flatMap((name) =>
            differing(name, typeValues(base, name), typeValues(latest, name), edits.types[name])
        )
    ];
}

/** Puts edits on top of what is saved now; those that it already says are none any more. */
export function editsOnTop(latest: Setup, edits: Edits): Edits {
    const settings = editSettings(NO_EDITS, latest.settings.values, edits.settings);
    return Object.entries(edits.types).reduce(
        (sum, [name, change]) => editType(sum, latest.types, name, change),
        { ...settings, mappings: edits.mappings }
    );
}

function typeValues({ types }: Setup, name: string): TypeValues {
    return types.find((type) => type.name === name)?.values ?? NOT_SET_UP;
}

function differing<Values extends SettingValues | TypeValues>(
    name: string,
    base: Values,
    latest: Values,
    edit: Partial<Values> = {}
): SetupDifference[] {
    return (Object.keys(base) as (keyof Values & SetupDifference['value'])[])
        .map((value) => ({
            name,
            value,
            mine: value in edit ? edit[value] : base[value],
            theirs: latest[value],
            isMine: value in edit,
            isTheirs: base[value] !== latest[value]
        }))
        .filter(({ mine, theirs }) => mine !== theirs);
}
