import {
    editsOnTop,
    hasEdits,
    NO_EDITS,
    setupDifferences,
    type Edits,
    type ImportNames,
    type Setup,
    type SetupDifference
} from 'c/setupUtils';

/** What has been read, and what is edited on top of it. */
export interface SetupSession {
    /** What the edits began from. */
    readonly setup: Setup | undefined;
    /** What is saved now; somebody else may have changed it meanwhile. */
    readonly latest: Setup | undefined;
    readonly edits: Edits;
    /** What drafts out of an imported file are called. */
    readonly importNames: ImportNames;
}

export const NOTHING_READ: SetupSession = {
    setup: undefined,
    latest: undefined,
    edits: NO_EDITS,
    importNames: { name: '', note: '' }
};

/** Takes in what is saved now; edits stay, and wait for a decision where somebody else has changed anything. */
export function received(session: SetupSession, latest: Setup): SetupSession {
    const next = { ...session, latest };
    return isOvertaken(next) ? next : kept(next);
}

/** Takes the edits back, and shows what is saved now. */
export function withoutEdits(session: SetupSession): SetupSession {
    return { ...session, setup: session.latest, edits: NO_EDITS };
}

/** Puts the edits on top of what is saved now. */
export function kept(session: SetupSession): SetupSession {
    const { latest, edits } = session;
    return { ...session, setup: latest, edits: latest ? editsOnTop(latest, edits) : edits };
}

/** How the edits differ from what is saved now. */
export function differences({ setup, latest, edits }: SetupSession): SetupDifference[] {
    return setup && latest && setup !== latest ? setupDifferences(setup, latest, edits) : [];
}

/** Whether somebody else has saved anything that the edits do not know. */
export function isOvertaken(session: SetupSession): boolean {
    return hasEdits(session.edits) && differences(session).some(({ isTheirs }) => isTheirs);
}
