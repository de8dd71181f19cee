/** The permission sets of the package. */
export const USER_SET = 'Intacct_Sync_User';
export const ADMIN_SET = 'Intacct_Sync_Admin';
export const INTEGRATION_SET = 'Intacct_Sync_Integration';

/** A user as User Interface API describes them. */
export interface Holder {
    readonly id: string;
    readonly name: string;
    readonly isActive: boolean;
    readonly profileId: string | undefined;
}

/** Who holds the permission sets of the package. */
export interface Access {
    /** Record ids by name of the permission set. */
    readonly setIds: Readonly<Record<string, string>>;
    /** Names of the permission sets by id of the user. */
    readonly setsOf: Readonly<Record<string, readonly string[]>>;
    /** The profile that may do everything; undefined where an org has renamed it. */
    readonly administratorProfileId: string | undefined;
}

type Row = Readonly<Record<string, unknown>>;

/** Reads the outputs of the flow Intacct_SCR_ListAccess; each set counts once for a user. */
export function toAccess(values: Readonly<Record<string, unknown>>): Access {
    const rows = (name: string) => (values[name] ?? []) as readonly Row[];
    const setIds = Object.fromEntries(
        rows('permissionSets').map(({ Name, Id }) => [String(Name), String(Id)])
    );
    const nameOf = new Map(Object.entries(setIds).map(([name, id]) => [id, name]));
    const setsOf: Record<string, string[]> = {};
    for (const { AssigneeId, PermissionSetId } of rows('assignments')) {
        const user = String(AssigneeId);
        const name = nameOf.get(String(PermissionSetId));
        if (name) {
            setsOf[user] = [...new Set([...(setsOf[user] ?? []), name])];
        }
    }
    const administrators = rows('administrators')[0]?.Id;
    return {
        setIds,
        setsOf,
        administratorProfileId: administrators === undefined ? undefined : String(administrators)
    };
}
