import type { Check, Finding } from '../finding.ts';
import type { Project } from '../source/project.ts';
import { componentFindings, componentTargets } from './componentRules.ts';
import { flow } from './flow/flowRules.ts';
import { takeInventory } from './inventory.ts';
import {
    compactLayout,
    customField,
    customObject,
    layout,
    listView,
    validationRule
} from './objectRules.ts';
import { application, flexiPage, quickAction, tab } from './pageRules.ts';
import { permissionSet } from './permissionSetRules.ts';
import { dashboard, report } from './reportRules.ts';
import type { Rule } from './rule.ts';
import { externalService, namedCredential } from './serviceRules.ts';
import { fieldTranslation, objectTranslation, translation } from './translationRules.ts';

/** Rules by file suffix; a kind without one names nothing. */
const RULES: Readonly<Record<string, Rule>> = {
    app: application,
    compactLayout,
    dashboard,
    externalServiceRegistration: externalService,
    field: customField,
    fieldTranslation,
    flexipage: flexiPage,
    flow,
    js: componentTargets,
    layout,
    listView,
    namedCredential,
    object: customObject,
    objectTranslation,
    permissionset: permissionSet,
    quickAction,
    report,
    tab,
    translation,
    validationRule
};

/** Finds names that lead nowhere: the mistakes that only a deployment would tell, one at a time. */
export const checkReferences: Check = { name: 'Cross references', run: findDeadReferences };

function findDeadReferences(project: Project): readonly Finding[] {
    const inventory = takeInventory(project);
    const findings = project.metadata.flatMap((file) =>
        [...(RULES[file.suffix]?.(file, inventory) ?? [])].map(({ element, message }) => ({
            file: file.path,
            line: element.line,
            message
        }))
    );
    return [...findings, ...componentFindings(project, inventory)];
}
