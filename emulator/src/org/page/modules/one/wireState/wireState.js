import { defineState } from '@lwc/state';

const UNCONFIGURED = { status: 'unconfigured', data: undefined, error: undefined };
const LOADING = { ...UNCONFIGURED, status: 'loading' };

/**
 * Makes one of the platform's `lightning/stateManager*` modules from the wire that reads the same.
 *
 * out  `value`: { status: 'unconfigured'|'loading'|'loaded'|'error', data, error, errors, setConfig, refresh }
 *      and one setter for each of the wire's parameters: `recordId` gives `setRecordId`
 */
export function wireState(Adapter, parameters) {
    return defineState(({ atom, computed, setAtom }, config = {}) => {
        const state = atom(UNCONFIGURED);
        let refreshWire = () => Promise.resolve();
        let given = {};
        const wire = new Adapter((result) => {
            refreshWire = result.refresh ?? (() => wire.refresh());
            setAtom(state, stateOf(result, state.value));
        });
        const configure = (changes) => {
            given = { ...given, ...changes };
            setAtom(state, LOADING);
            wire.update(given);
        };
        wire.connect();
        configure(config);
        const read = (name) => computed([state], (current) => current[name]);
        const setters = parameters.map((name) => [
            `set${name[0].toUpperCase()}${name.slice(1)}`,
            (value) => configure({ [name]: value })
        ]);
        return {
            status: read('status'),
            data: read('data'),
            error: read('error'),
            errors: read('error'),
            setConfig: (whole) => configure(whole),
            refresh: () => refreshWire(),
            ...Object.fromEntries(setters)
        };
    });
}

/** A wire says nothing at first; after that it says data or an error. */
function stateOf({ data, error, errors }, current) {
    const problem = error ?? errors;
    if (problem) return { status: 'error', data, error: problem };
    return data === undefined ? current : { status: 'loaded', data, error: undefined };
}
