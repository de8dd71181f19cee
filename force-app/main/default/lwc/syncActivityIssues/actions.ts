import { fillCounted } from 'c/formatUtils';
import { setResolved, tryAgain, type Issue } from 'c/syncIssueService';
import { labels } from './labels';

export type IssueAction = 'tryAgain' | 'resolve' | 'reopen';

interface Action {
    readonly label: string;
    fits(issue: Issue): boolean;
    /** Does it, and says what has come of it. */
    run(issues: readonly Issue[]): Promise<string>;
}

/** What can be done about documents that were not applied, in the order of the buttons. */
export const ACTIONS: Readonly<Record<IssueAction, Action>> = {
    tryAgain: {
        label: labels.tryAgain,
        fits: ({ isOpen }) => isOpen,
        run: async (issues) => {
            const isPlaced = await tryAgain(issues);
            return isPlaced
                ? fillCounted(issues.length, labels.triedAgainOne, labels.triedAgain)
                : labels.taken;
        }
    },
    resolve: {
        label: labels.resolve,
        fits: ({ isOpen }) => isOpen,
        run: async (issues) => {
            await setResolved(idsOf(issues), true);
            return fillCounted(issues.length, labels.resolvedNowOne, labels.resolvedNow);
        }
    },
    reopen: {
        label: labels.reopen,
        fits: ({ isOpen }) => !isOpen,
        run: async (issues) => {
            await setResolved(idsOf(issues), false);
            return fillCounted(issues.length, labels.reopenedOne, labels.reopened);
        }
    }
};

export const ACTION_NAMES = Object.keys(ACTIONS) as IssueAction[];

function idsOf(issues: readonly Issue[]): string[] {
    return issues.map(({ id }) => id);
}
