import { LightningElement, track } from 'lwc';
import { messageOf } from 'one/errors';
import { getPermissionSets } from 'one/setupData';
import { setupWords } from 'one/setupWords';
import { words } from 'one/words';
import type { PermissionSetSetup } from '../../../contract.ts';

/** Setup > Permission Sets: what the project brings, and who has it. */
export default class SetupPermissionSets extends LightningElement {
    readonly words = setupWords;
    readonly loading = words.loading;
    @track permissionSets: PermissionSetSetup[] | undefined;
    @track error: string | undefined;

    async connectedCallback(): Promise<void> {
        try {
            this.permissionSets = await getPermissionSets();
        } catch (error) {
            this.error = messageOf(error);
        }
    }

    get rows(): object[] | undefined {
        return this.permissionSets?.map((set) => ({
            ...set,
            assigned: set.users.join(', ') || setupWords.nobody
        }));
    }

    get isLoading(): boolean {
        return !this.permissionSets && !this.error;
    }

    get isEmpty(): boolean {
        return this.permissionSets?.length === 0;
    }
}
