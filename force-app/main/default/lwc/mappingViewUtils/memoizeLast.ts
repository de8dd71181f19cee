/**
 * Keeps the last result of a costly function, for getters that a template asks many times in one rendering.
 *
 * in      a function of its arguments alone; arguments are compared by identity
 */
export function memoizeLast<Arguments extends readonly unknown[], Result>(
    compute: (...args: Arguments) => Result
): (...args: Arguments) => Result {
    let last: { readonly args: Arguments; readonly result: Result } | undefined;
    return (...args) => {
        if (!last || args.some((argument, index) => argument !== last?.args[index])) {
            last = { args, result: compute(...args) };
        }
        return last.result;
    };
}
