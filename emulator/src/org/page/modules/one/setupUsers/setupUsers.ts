import { LightningElement, track } from 'lwc';
import { messageOf } from 'one/errors';
import { assignPermissionSet, getPermissionSets, getUsers, removeAssignment } from 'one/setupData';
import { setupWords } from 'one/setupWords';
import { words } from 'one/words';
import type { PermissionSetSetup, UserSetup } from '../../../contract.ts';

/** Setup > Users: who may sign in, and the permission sets to give and take away. */
export default class SetupUsers extends LightningElement {
    readonly words = setupWords;
    readonly loading = words.loading;
    @track users: UserSetup[] | undefined;
    @track permissionSets: PermissionSetSetup[] = [];
    @track error: string | undefined;

    connectedCallback(): void {
        void this.load();
    }

    private async load(): Promise<void> {
        await this.attempt(async () => {
            [this.users, this.permissionSets] = await Promise.all([
                getUsers(),
                getPermissionSets()
            ]);
        });
    }

    private async attempt(work: () => Promise<void>): Promise<void> {
        this.error = undefined;
        try {
            await work();
        } catch (error) {
            this.error = messageOf(error);
        }
    }

    get rows(): object[] | undefined {
        return this.users?.map((user) => ({
            ...user,
            isInactive: !user.isActive,
            subtitle: `${user.username} · ${user.profile}`,
            options: this.permissionSets
                .filter(
                    ({ id }) =>
                        !user.assignments.some(({ permissionSetId }) => permissionSetId === id)
                )
                .map(({ id, label }) => ({ value: id, label }))
        }));
    }

    get isLoading(): boolean {
        return !this.users && !this.error;
    }

    async handleAssign(event: CustomEvent<{ value: string }>): Promise<void> {
        const { id = '' } = (event.currentTarget as HTMLElement).dataset;
        const { value } = event.detail;
        await this.attempt(() => assignPermissionSet(id, value));
        if (!this.error) await this.load();
    }

    async handleRemove(event: Event): Promise<void> {
        event.preventDefault();
        const { id = '' } = (event.currentTarget as HTMLElement).dataset;
        await this.attempt(() => removeAssignment(id));
        if (!this.error) await this.load();
    }
}
