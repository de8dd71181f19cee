import type { Check, Finding } from '../finding.ts';
import type { MetadataFile, Project } from '../source/project.ts';
import { child, children, textOf, type Element } from '../source/xml.ts';

/** Kinds that say what they are for, with the number of characters that the platform is known to take. */
const DESCRIBED: Readonly<Record<string, number>> = {
    app: Infinity,
    customPermission: 255,
    externalServiceRegistration: Infinity,
    field: 1000,
    flow: Infinity,
    js: Infinity,
    object: 1000,
    permissionset: 255,
    validationRule: 255
};
const HELP_TEXT = 510;
const FIELD_LABEL = 40;
const STANDARD_OBJECT = /^(?!.*__[a-z]+$)/;

/** Finds things without a description: people administer this package by reading it in Setup. */
export const checkDescriptions: Check = { name: 'Descriptions', run: findUndescribed };

function findUndescribed(project: Project): readonly Finding[] {
    return project.metadata
        .filter(({ suffix, name }) => !(suffix === 'object' && STANDARD_OBJECT.test(name)))
        .flatMap((file) => [
            ...described(file),
            ...(file.suffix === 'field' ? fieldTexts(file) : []),
            ...(file.suffix === 'flow' ? flowParameters(file) : [])
        ]);
}

function described(file: MetadataFile): readonly Finding[] {
    const limit = DESCRIBED[file.suffix];
    if (!limit) return [];
    if (!textOf(file.root, 'description')) return [finding(file, file.root, 'has no description')];
    return tooLong(file, 'description', limit);
}

function fieldTexts(file: MetadataFile): readonly Finding[] {
    return [
        ...tooLong(file, 'inlineHelpText', HELP_TEXT),
        ...tooLong(file, 'label', FIELD_LABEL),
        ...(textOf(file.root, 'inlineHelpText') === textOf(file.root, 'label')
            ? [finding(file, file.root, 'help text says no more than the label')]
            : [])
    ];
}

function flowParameters(file: MetadataFile): readonly Finding[] {
    return children(file.root, 'variables')
        .filter((each) => textOf(each, 'isInput') === 'true' || textOf(each, 'isOutput') === 'true')
        .filter((each) => !textOf(each, 'description'))
        .map((each) =>
            finding(file, each, `input or output ${textOf(each, 'name')} has no description`)
        );
}

function tooLong(file: MetadataFile, name: string, limit: number): readonly Finding[] {
    const element = child(file.root, name);
    const length = element?.text.length ?? 0;
    return element && length > limit
        ? [finding(file, element, `<${name}> has ${length} characters, ${limit} are allowed`)]
        : [];
}

function finding(file: MetadataFile, element: Element, message: string): Finding {
    return { file: file.path, line: element.line, message };
}
