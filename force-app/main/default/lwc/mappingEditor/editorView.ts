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
import type { Workflow } from 'c/mappingSourceService';
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
    /** Whose rows are shown; those of the other workflow stay as they are. */
    readonly workflow: Workflow;
}

const NO_ROWS: readonly DraftRow[] = [];

/**
 * Makes the editor's view: a template asks for it many times in one rendering, so that each part is computed
 * again only when what it depends on has changed.
 */
export function editorView() {
    const dirty = memoizeLast(isDirty);
    const [ownRows, ownLive] = [memoizeLast(rowsOf), memoizeLast(rowsOf)];
    const problemsOf = memoizeLast(check);
    const [headerTargets, lineTargets] = [targetList('Header'), targetList('Line')];
    const [headerContext, lineContext] = [memoizeLast(contextOf), memoizeLast(contextOf)];
    const [draftMappings, liveMappings] = [memoizeLast(sentRows), memoizeLast(sentRows)];
    const sampleMappings = memoizeLast(both);
    return ({ mapping, saved, rows: all, workflow, ...known }: EditorState) => {
        const { definition, facts, source } = known;
        const rows = ownRows(all, workflow);
        const documentClass = mapping?.documentClass ?? '';
        const { live: everyLive = NO_ROWS, priceSource = 'Salesforce' } = mapping ?? {};
        const live = ownLive(everyLive, workflow);
        const problems = problemsOf(rows, definition, facts, documentClass);
        const errorCount = problems.filter(({ severity }) => severity === 'error').length;
        const [firstLine] = source?.lines ?? [];
        return {
            rows,
            isDirty: dirty(saved, all),
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

function rowsOf(rows: readonly DraftRow[], workflow: Workflow): readonly DraftRow[] {
    return rows.filter((row) => row.workflow === workflow);
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
