/** What a guard needs to know of the page that it guards. */
export interface Guarded {
    /** Whether anything would be lost. */
    hasChanges(): boolean;
    /** Asks the person; true: leave. */
    mayLeave(): Promise<boolean>;
}

class LeaveGuard {
    private readonly guarded: Guarded;

    constructor(guarded: Guarded) {
        this.guarded = guarded;
    }

    /** Listens while links are still on their way down, before the page's own router. */
    start(): void {
        window.addEventListener('beforeunload', this.handleBeforeUnload);
        document.addEventListener('click', this.handleClick, true);
    }

    stop(): void {
        window.removeEventListener('beforeunload', this.handleBeforeUnload);
        document.removeEventListener('click', this.handleClick, true);
    }

    private readonly handleBeforeUnload = (event: BeforeUnloadEvent): void => {
        if (this.guarded.hasChanges()) {
            event.preventDefault();
        }
    };

    private readonly handleClick = (event: MouseEvent): void => {
        const link = linkOf(event);
        if (link && this.guarded.hasChanges() && leadsElsewhere(link, event)) {
            event.preventDefault();
            event.stopImmediatePropagation();
            void this.leave(link);
        }
    };

    /** Clicks once more, unguarded: whatever handles links on this page handles it. */
    private async leave(link: HTMLElement): Promise<void> {
        if (await this.guarded.mayLeave()) {
            this.stop();
            link.click();
        }
    }
}

/**
 * Asks before somebody leaves a page with unsaved changes: the browser when the tab is closed or
 * reloaded, the page itself when a link leads elsewhere.
 *
 * @returns ends the guard; call it when the component goes
 */
export function guardLeaving(guarded: Guarded): () => void {
    const guard = new LeaveGuard(guarded);
    guard.start();
    return () => guard.stop();
}

function linkOf(event: MouseEvent): HTMLAnchorElement | undefined {
    return event
        .composedPath()
        .find(
            (node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && !!node.href
        );
}

/** A new tab or window takes nothing away from this one; a link to a place on this page neither. */
function leadsElsewhere(link: HTMLAnchorElement, event: MouseEvent): boolean {
    const opensBeside =
        event.ctrlKey || event.metaKey || event.shiftKey || link.target === '_blank';
    const { pathname, origin, protocol } = new URL(link.href, document.baseURI);
    const isPage = protocol === 'http:' || protocol === 'https:';
    const isHere = origin === window.location.origin && pathname === window.location.pathname;
    return isPage && !opensBeside && !isHere;
}
