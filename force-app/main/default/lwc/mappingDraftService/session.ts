import {
    changesBetween,
    differencesBetween,
    hasChanges,
    putOnTop,
    type DraftRow,
    type FieldDifference
} from 'c/mappingDraftUtils';
import type { Mapping } from './read';

/** What has been read, and what is edited on top of it. */
export interface Session {
    /** What the edits began from. */
    readonly mapping: Mapping | undefined;
    /** What is saved now; somebody else may have changed it meanwhile. */
    readonly latest: Mapping | undefined;
    readonly rows: readonly DraftRow[];
}

export const NOTHING_READ: Session = { mapping: undefined, latest: undefined, rows: [] };
const NO_ROWS: readonly DraftRow[] = [];

/** The rows as they were saved when the edits began. */
export function savedRows({ mapping }: Session): readonly DraftRow[] {
    return mapping?.rows ?? NO_ROWS;
}

export function isEdited(session: Session): boolean {
    const saved = savedRows(session);
    return saved !== session.rows && hasChanges(changesBetween(saved, session.rows));
}

/** Takes in what is saved now; edits stay, and wait for a decision where somebody else has changed anything. */
export function received(session: Session, latest: Mapping | undefined): Session {
    const next = { ...session, latest };
    if (!isEdited(session)) {
        return adopted(next);
    }
    return isOvertaken(next) ? next : kept(next);
}

/** Shows what is saved now, without the edits. */
export function adopted({ latest }: Session): Session {
    return { mapping: latest, latest, rows: latest?.rows ?? NO_ROWS };
}

/** Puts the edits on top of what is saved now. */
export function kept(session: Session): Session {
    const { latest, rows: mine } = session;
    const theirs = latest?.rows ?? NO_ROWS;
    const rows = putOnTop({ base: savedRows(session), mine, theirs });
    return { mapping: latest, latest, rows };
}

/** How the edits differ from what is saved now. */
export function differences(session: Session): FieldDifference[] {
    const { mapping, latest, rows: mine } = session;
    const theirs = latest?.rows ?? NO_ROWS;
    return mapping === latest ? [] : differencesBetween({ base: savedRows(session), mine, theirs });
}

/** Whether somebody else has saved anything that the edits do not know. */
export function isOvertaken(session: Session): boolean {
    return differences(session).some(({ isTheirs }) => isTheirs);
}

/** Whether what is shown is not what it was, since somebody else has changed it. */
export function isOther(a: Mapping | undefined, b: Mapping | undefined): boolean {
    return (
        a?.draft?.id !== b?.draft?.id ||
        a?.draft?.revision !== b?.draft?.revision ||
        hasChanges(changesBetween(a?.rows ?? NO_ROWS, b?.rows ?? NO_ROWS))
    );
}

/** Takes the edits back. */
export function undone(session: Session): Session {
    return { ...session, rows: savedRows(session) };
}

/** The number of the next draft. */
export function nextNumber({ mapping }: Session): number {
    return Math.max(0, ...(mapping?.versions ?? []).map(({ number }) => number)) + 1;
}
