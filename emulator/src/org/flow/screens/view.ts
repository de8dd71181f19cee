import type { FlowScreen, FlowScreenField } from '@salesforce/types/metadata';
import { isStructure } from '../data/flowValue.ts';
import { toPlain } from '../data/plain.ts';
import { target } from '../elements/execution.ts';
import type { Interview } from '../run/interview.ts';
import { literal, text } from '../run/references.ts';
import { choicesOf } from './choices.ts';
import { isShown } from './enter.ts';
import { lookupTarget } from './lookupTarget.ts';
import type { ScreenButtons, ScreenFieldKind, ScreenFieldView, ScreenView } from './screenView.ts';
import { screenWords } from './words.ts';

const KINDS: Readonly<Record<string, ScreenFieldKind>> = {
    DisplayText: 'text',
    InputField: 'input',
    PasswordField: 'input',
    LargeTextArea: 'input',
    RadioButtons: 'choice',
    RadioButtonGroup: 'choice',
    DropdownBox: 'choice',
    MultiSelectCheckboxes: 'choice',
    MultiSelectPicklist: 'choice',
    ComponentInstance: 'component',
    RegionContainer: 'section',
    Region: 'column'
};
const FULL_WIDTH = 12;
const NOTHING_REFUSED: ReadonlyMap<string, string> = new Map();

/**
 * Describes a screen as it stands: visible fields with their values, merged texts and choices.
 * @throws FlowFault when something on it cannot be worked out.
 */
export function viewScreen(
    interview: Interview,
    screen: FlowScreen,
    refused = NOTHING_REFUSED
): ScreenView {
    return {
        name: screen.name ?? '',
        hasHeader: screen.showHeader ?? true,
        hasFooter: screen.showFooter ?? true,
        helpText: text(interview, screen.helpText ?? ''),
        buttons: buttonsOf(interview, screen),
        fields: viewFields(interview, screen.fields, refused)
    };
}

/** The last screen of the outermost flow offers Finish, the others Next. */
function buttonsOf(interview: Interview, screen: FlowScreen): ScreenButtons {
    const { allowBack = true, allowFinish = true, allowPause = true } = screen;
    const words = screenWords(interview.context.user);
    const isLast = !target(screen.connector) && !interview.isSubflow;
    const forward = (word: string): string => screen.nextOrFinishButtonLabel || word;
    return {
        back:
            allowBack && interview.screens.length > 1
                ? screen.backButtonLabel || words.back
                : undefined,
        pause: allowPause ? screen.pauseButtonLabel || words.pause : undefined,
        next: allowFinish && !isLast ? forward(words.next) : undefined,
        finish: allowFinish && isLast ? forward(words.finish) : undefined
    };
}

function viewFields(
    interview: Interview,
    fields: readonly FlowScreenField[],
    refused: ReadonlyMap<string, string>
): ScreenFieldView[] {
    return fields
        .filter((field) => isShown(interview, field))
        .map((field) => viewField(interview, field, refused));
}

function viewField(
    interview: Interview,
    field: FlowScreenField,
    refused: ReadonlyMap<string, string>
): ScreenFieldView {
    const { name = '', fieldType, extensionName = '' } = field;
    const kind = KINDS[fieldType] ?? 'unknown';
    const value = interview.values.get(name) ?? null;
    const choices = kind === 'choice' ? choicesOf(interview, field) : [];
    const properties = isStructure(value) ? (toPlain(value) as Record<string, unknown>) : {};
    return {
        name,
        kind,
        fieldType,
        label: labelOf(interview, field),
        helpText: text(interview, field.helpText ?? ''),
        isRequired: field.isRequired ?? false,
        isDisabled: literal(interview, field.isDisabled) === true,
        isReadOnly: literal(interview, field.isReadOnly) === true,
        dataType: field.dataType ?? '',
        scale: field.scale ?? 0,
        value: isStructure(value) ? null : toPlain(value),
        choices: choices.map(({ label, value: each }) => ({ label, value: String(each ?? '') })),
        component: extensionName,
        properties:
            extensionName === 'flowruntime:lookup'
                ? { ...properties, ...lookupTarget(interview, properties) }
                : properties,
        width: kind === 'column' ? widthOf(interview, field) : FULL_WIDTH,
        fields: viewFields(interview, field.fields, refused),
        error: refused.get(name) ?? ''
    };
}

function labelOf(interview: Interview, field: FlowScreenField): string {
    if (field.regionContainerType === 'SectionWithoutHeader') return '';
    return text(interview, field.fieldText ?? '');
}

function widthOf(interview: Interview, { inputParameters }: FlowScreenField): number {
    const width = inputParameters.find(({ name }) => name === 'width');
    return Number(literal(interview, width?.value) ?? FULL_WIDTH);
}
