import { failureText } from 'c/failureUtils';
import type { FieldMapping, Problem } from 'c/mappingUtils';
import { mappedPath } from './explainRefusal.ts';
import { ProxyError } from './proxyError.ts';

/**
 * The failure that keeps a document from being sent: the first error of the mapping, with every
 * problem listed in its detail.
 */
export function mappingFailure(
    problems: readonly Problem[],
    mappings: readonly FieldMapping[]
): ProxyError | undefined {
    const errors = problems.filter(({ severity }) => severity === 'error');
    const [first] = errors;
    return (
        first &&
        new ProxyError(first.code, {
            params: first.params,
            field: mappedPath(first.intacctField, mappings),
            detail: errors.map(({ code, params }) => failureText(code, params)).join('\n')
        })
    );
}
