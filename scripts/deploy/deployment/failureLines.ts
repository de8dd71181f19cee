import { indented } from '../cli/say.ts';
import type { SfAnswer } from '../cli/sf.ts';
import { remedyFor } from '../cli/remedies.ts';

interface ComponentFailure {
    readonly componentType?: string;
    readonly fullName?: string;
    readonly fileName?: string;
    readonly lineNumber?: number | string;
    readonly problem?: string;
}

interface TestFailure {
    readonly name?: string;
    readonly methodName?: string;
    readonly message?: string;
}

/** One and many: the Metadata API gives a single failure without a list around it. */
type Some<Item> = Item | readonly Item[];

/** What `sf project deploy start --json` answers, as far as failures go. */
export interface DeployResult {
    readonly id?: string;
    readonly numberComponentsDeployed?: number;
    readonly details?: {
        readonly componentFailures?: Some<ComponentFailure>;
        readonly runTestResult?: { readonly failures?: Some<TestFailure> };
    };
}

/** Why a deployment failed: each component with its file, line and problem, and the remedy if we know one. */
export function failureLines({ result, message = '' }: SfAnswer<DeployResult>): readonly string[] {
    const components = listed(result?.details?.componentFailures).map(componentLine);
    const tests = listed(result?.details?.runTestResult?.failures).map(testLine);
    const lines = [...components, ...tests];
    return withRemedies(lines.length > 0 ? lines : [message || 'The CLI gave no reason.']);
}

function componentLine(failure: ComponentFailure): string {
    const { componentType = '', fullName = '', fileName, lineNumber, problem } = failure;
    const place = fileName && `${fileName}${lineNumber ? `:${lineNumber}` : ''}`;
    return `${place ?? fullName}  ${componentType} ${fullName}: ${problem}`;
}

function testLine({ name, methodName, message }: TestFailure): string {
    return `test ${name}.${methodName}: ${message}`;
}

/** Says each remedy once, after the last line that it mends. */
function withRemedies(lines: readonly string[]): readonly string[] {
    return lines.flatMap((line, index) => {
        const remedy = remedyFor(line);
        const isLast = !lines.slice(index + 1).some((later) => remedyFor(later) === remedy);
        return remedy && isLast ? [line, indented(remedy)] : [line];
    });
}

function listed<Item>(items: Some<Item> | undefined): readonly Item[] {
    if (items === undefined) return [];
    return Array.isArray(items) ? (items as readonly Item[]) : [items as Item];
}
