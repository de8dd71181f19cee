import { checkMapping, type IntacctDefinition, type MappingProblem } from 'c/mappingCheckUtils';
import type { Mapping } from 'c/mappingDraftService';
import {
    changesBetween,
    hasChanges,
    toFieldMappings,
    type DraftRow,
    type RowLevel
} from 'c/mappingDraftUtils';
import type { KnownObjects } from 'c/mappingFieldUtils';
import { forPriceSource, type PriceSource, type SourceDocument } from 'c/mappingUtils';
import {
    memoizeLast,
    NOTHING_KNOWN,
    toTargets,
    type RuleContext,
    type TargetView
} from 'c/mappingViewUtils';

/** What is known of Salesforce, as c-mapping-facts tells it. */
export interface Facts {
    readonly objects: KnownObjects;
    readonly picklists: Readonly<Record<string, readonly string[]>>;
}

/** What the editor shows follows from this. */
export interface EditorState {
    readonly mapping: Mapping | undefined;
    readonly saved: readonly DraftRow[];
    readonly rows: readonly DraftRow[];
    readonly definition: IntacctDefinition | undefined;
    readonly facts: Facts;
    readonly source: SourceDocument | undefined;
}

const NO_ROWS: readonly DraftRow[] = [];

/**
 * Makes the editor's view: a template asks for it many times in one rendering, so that each part is computed
 * again only when what it depends on has changed.
 */
export function editorView() {
    const dirty = memoizeLast(isDirty);
    const problemsOf = memoizeLast(check);
    const [headerTargets, lineTargets] = [targetList('Header'), targetList('Line')];
    const [headerContext, lineContext] = [memoizeLast(contextOf), memoizeLast(contextOf)];
    const [draftMappings, liveMappings] = [memoizeLast(sentRows), memoizeLast(sentRows)];
    const sampleMappings = memoizeLast(both);
    return ({ mapping, saved, rows, definition, facts, source }: EditorState) => {
        const documentClass = mapping?.documentClass ?? '';
        const { live = NO_ROWS, priceSource = 'Salesforce' } = mapping ?? {};
        const problems = problemsOf(rows, definition, facts, documentClass);
        const errorCount = problems.filter(({ severity }) => severity === 'error').length;
        const [firstLine] = source?.lines ?? [];
        return {
            isDirty: dirty(saved, rows),
            documentClass,
            draftName: mapping?.draft?.name,
            problems,
            errorCount,
            warningCount: problems.length - errorCount,
            hasErrors: errorCount > 0,
            headerTargets: headerTargets(rows, problems, definition),
            lineTargets: lineTargets(rows, problems, definition),
            headerContext: headerContext(documentClass, facts, definition?.header, source?.header),
            lineContext: lineContext(documentClass, facts, definition?.line, firstLine),
            draftMappings: draftMappings(rows, priceSource),
            liveMappings: liveMappings(live, priceSource),
            sampleMappings: sampleMappings(rows, live)
        };
    };
}

function isDirty(saved: readonly DraftRow[], rows: readonly DraftRow[]): boolean {
    return saved !== rows && hasChanges(changesBetween(saved, rows));
}

function check(
    rows: readonly DraftRow[],
    definition: IntacctDefinition | undefined,
    { objects, picklists }: Facts,
    documentClass: string
): MappingProblem[] {
    return checkMapping({ rows, definition, objects, picklists, documentClass });
}

/** What preview and proxy would take of rows. */
function sentRows(rows: readonly DraftRow[], priceSource: PriceSource) {
    return forPriceSource(toFieldMappings(rows), priceSource);
}

function both(draft: readonly DraftRow[], live: readonly DraftRow[]) {
    return toFieldMappings([...draft, ...live]);
}

function targetList(level: RowLevel) {
    let previous: readonly TargetView[] = [];
    return memoizeLast(
        (
            rows: readonly DraftRow[],
            problems: readonly MappingProblem[],
            definition: IntacctDefinition | undefined
        ) => {
            previous = toTargets({ level, rows, problems, definition, previous });
            return previous;
        }
    );
}

function contextOf(
    documentClass: string,
    { objects, picklists }: Facts,
    intacctFields: RuleContext['intacctFields'] = NOTHING_KNOWN.intacctFields,
    sample: RuleContext['sample']
): RuleContext {
    return { documentClass, intacctFields, objects, picklists, sample };
}
