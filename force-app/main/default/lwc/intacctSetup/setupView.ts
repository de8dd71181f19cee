import { differences, isOvertaken, type SetupSession } from 'c/setupService';
import { toDifferences } from 'c/setupWordingService';
import { findProblems, hasEdits, toRows, type Company, type Definition } from 'c/setupUtils';

/** What the setup page shows follows from this. */
export interface SetupState {
    readonly session: SetupSession;
    /** Undefined until Intacct has answered. */
    readonly definitions: readonly Definition[] | undefined;
    /** What the connection test has found; undefined when it failed, or has not ended. */
    readonly company: Company | undefined;
}

/** Everything that the template asks for. */
export function setupView({ session, definitions, company }: SetupState) {
    const { setup, edits } = session;
    const types = setup?.types ?? [];
    const rows = toRows(types, definitions, edits);
    const known = company ?? setup?.settings.connection;
    return {
        rows,
        problems: findProblems(rows),
        values: setup && { ...setup.settings.values, ...edits.settings },
        showPaymentStatus: known?.showPaymentStatus ?? false,
        /** Classes of the documents that reps create as saved. */
        createdClasses: types
            .filter(({ values }) => values.fromSalesforce)
            .map(({ documentClass }) => documentClass),
        isDirty: hasEdits(edits),
        /** Whether somebody else has saved changes that the edits do not know. */
        isOvertaken: isOvertaken(session),
        differences: toDifferences(differences(session))
    };
}
