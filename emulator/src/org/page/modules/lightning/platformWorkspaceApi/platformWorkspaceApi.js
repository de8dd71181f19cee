/** Wires: the local org has standard navigation, so nothing is a console tab. */
export const IsConsoleNavigation = constant(false);
export const EnclosingTabId = constant(undefined);

const refuse = (name) => () =>
    Promise.reject(
        new Error(`${name} works in console navigation only, which this app does not have.`)
    );

export const closeTab = refuse('closeTab');
export const disableTabClose = refuse('disableTabClose');
export const focusTab = refuse('focusTab');
export const getAllTabInfo = refuse('getAllTabInfo');
export const getFocusedTabInfo = refuse('getFocusedTabInfo');
export const getTabInfo = refuse('getTabInfo');
export const openSubtab = refuse('openSubtab');
export const openTab = refuse('openTab');
export const refreshTab = refuse('refreshTab');
export const setTabHighlighted = refuse('setTabHighlighted');
export const setTabIcon = refuse('setTabIcon');
export const setTabLabel = refuse('setTabLabel');

function constant(value) {
    return class Constant {
        constructor(emit) {
            emit(value);
        }

        connect() {}

        update() {}

        disconnect() {}
    };
}
