import { LightningElement, api, wire } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import { ISSUES_QUERY, toIssueCount, toIssues, type Issue } from 'c/syncIssueService';
import { ownerSentence, storedFailureSentence } from 'c/wordingService';
import ISSUE from '@salesforce/schema/Intacct_Sync_Issue__c';
import { graphql, type GraphqlResult } from 'lightning/graphql';
import { getObjectInfo, type ObjectInfo } from 'lightning/uiObjectInfoApi';
import type { WireResult } from 'lightning/uiRecordApi';
import { ACTION_NAMES, ACTIONS, type IssueAction } from './actions';
import { labels } from './labels';

/** Documents that one run could not apply, to try again, resolve and reopen; fires `acted` with what was done. */
export default class SyncActivityIssues extends LightningElement {
    /** Id of the run's request. */
    @api requestId = '';
    readonly labels = labels;
    readonly query = ISSUES_QUERY;
    readonly issueObject = ISSUE.objectApiName;
    read: Issue[] | undefined;
    errors: unknown;
    refusal: unknown;
    isBusy = false;
    private count = 0;
    private selectedIds: readonly string[] = [];
    private refreshIssues: (() => Promise<void>) | undefined;

    get variables() {
        return { requestId: this.requestId };
    }

    @wire(getObjectInfo, { objectApiName: '$issueObject' })
    objectInfo: WireResult<ObjectInfo> = {};

    @wire(graphql, { query: '$query', variables: '$variables' })
    wiredIssues({ data, errors, refresh }: GraphqlResult): void {
        this.refreshIssues = refresh;
        if (data || errors) {
            this.errors = errors;
        }
        if (data) {
            this.read = toIssues(data);
            this.count = toIssueCount(data);
        }
    }

    /** Reads the documents again. */
    @api
    async refresh(): Promise<void> {
        await this.refreshIssues?.();
    }

    get isLoading(): boolean {
        return !this.read && !this.errors;
    }

    get hasIssues(): boolean {
        return this.issues.length > 0;
    }

    get mayChange(): boolean {
        return this.objectInfo.data?.updateable === true;
    }

    get titleText(): string {
        return fillLabel(labels.title, this.count);
    }

    /** How many are not shown; empty when all are. */
    get moreText(): string {
        const hidden = this.count - this.issues.length;
        return hidden > 0 ? fillLabel(labels.more, hidden) : '';
    }

    get rows() {
        return this.issues.map((issue) => ({
            ...issue,
            cause: storedFailureSentence(issue.errorCode, issue.errorMessage),
            remedy: issue.isOpen ? ownerSentence(issue.errorOwner) : labels.resolved,
            selectText: fillLabel(labels.select, issue.documentId ?? ''),
            isSelected: this.selectedIds.includes(issue.id),
            actions: ACTION_NAMES.filter((name) => ACTIONS[name].fits(issue)).map((name) => ({
                name,
                label: ACTIONS[name].label
            }))
        }));
    }

    get areAllSelected(): boolean {
        return this.issues.every(({ id }) => this.selectedIds.includes(id));
    }

    /** What can be done with what is selected, with how many of it. */
    get bulkActions() {
        return ACTION_NAMES.map((name) => ({ name, issues: this.selectedFor(name) }))
            .filter(({ issues }) => issues.length > 0)
            .map(({ name, issues }) => ({
                name,
                label: fillLabel(labels.count, ACTIONS[name].label, issues.length)
            }));
    }

    handleSelectAllChange({ detail }: CustomEvent<{ checked: boolean }>): void {
        this.selectedIds = detail.checked ? this.issues.map(({ id }) => id) : [];
    }

    handleSelectChange({ currentTarget, detail }: CustomEvent<{ checked: boolean }>): void {
        const { issueId } = datasetOf(currentTarget);
        const others = this.selectedIds.filter((id) => id !== issueId);
        this.selectedIds = detail.checked && issueId ? [...others, issueId] : others;
    }

    async handleActionClick({ currentTarget }: Event): Promise<void> {
        const { issueId, action } = datasetOf(currentTarget);
        await this.run(
            action as IssueAction,
            this.issues.filter(({ id }) => id === issueId)
        );
    }

    async handleBulkClick({ currentTarget }: Event): Promise<void> {
        const action = datasetOf(currentTarget).action as IssueAction;
        await this.run(action, this.selectedFor(action));
    }

    private get issues(): Issue[] {
        return this.read ?? [];
    }

    private selectedFor(action: IssueAction): Issue[] {
        return this.issues.filter(
            (issue) => this.selectedIds.includes(issue.id) && ACTIONS[action].fits(issue)
        );
    }

    private async run(action: IssueAction, issues: readonly Issue[]): Promise<void> {
        this.isBusy = true;
        this.refusal = undefined;
        try {
            const detail = await ACTIONS[action].run(issues);
            this.selectedIds = [];
            await this.refresh();
            this.dispatchEvent(new CustomEvent('acted', { detail }));
        } catch (error) {
            this.refusal = error;
        } finally {
            this.isBusy = false;
        }
    }
}

function datasetOf(target: EventTarget | null): DOMStringMap {
    return (target as HTMLElement).dataset;
}
