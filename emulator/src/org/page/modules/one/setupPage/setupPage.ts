import { LightningElement, api } from 'lwc';
import { navigateToUrl } from 'one/router';
import { setupWords } from 'one/setupWords';

const PAGES = {
    ManageUsers: setupWords.users,
    PermSets: setupWords.permissionSets,
    NamedCredential: setupWords.namedCredentials,
    ScheduledJobs: setupWords.scheduledJobs,
    WorkflowTimeTrigger: setupWords.waitingInterviews,
    Pausedflows: setupWords.failedInterviews
};

type PageName = keyof typeof PAGES;

/** Setup, as far as the local org has it: topics at the left, the chosen one beside them. */
export default class SetupPage extends LightningElement {
    readonly words = setupWords;
    readonly groups = [
        group(setupWords.administration, ['ManageUsers', 'PermSets']),
        group(setupWords.security, ['NamedCredential']),
        group(setupWords.environment, ['ScheduledJobs', 'WorkflowTimeTrigger', 'Pausedflows'])
    ];
    @api page: string | undefined;

    get title(): string {
        return PAGES[this.page as PageName] ?? setupWords.setup;
    }

    get isUsers(): boolean {
        return this.page === 'ManageUsers';
    }

    get isPermissionSets(): boolean {
        return this.page === 'PermSets';
    }

    get isCredentials(): boolean {
        return this.page === 'NamedCredential';
    }

    get jobs(): string | undefined {
        const kinds: Record<string, string> = {
            ScheduledJobs: 'scheduled',
            WorkflowTimeTrigger: 'waiting',
            Pausedflows: 'failed'
        };
        return kinds[this.page ?? ''];
    }

    handleSelect(event: CustomEvent<{ name: string }>): void {
        if (event.detail.name !== this.page) {
            navigateToUrl(`/lightning/setup/${event.detail.name}/home`);
        }
    }
}

function group(label: string, names: PageName[]): object {
    return { label, items: names.map((name) => ({ name, label: PAGES[name] })) };
}
