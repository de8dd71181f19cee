import { LightningElement, api, wire } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import {
    mayCancel,
    mayRetry,
    STORY_QUERY,
    toStoryDetails,
    type Activity,
    type ActivityChange,
    type StoryDetails
} from 'c/syncActivityService';
import { ownerSentence, storedFailureSentence } from 'c/wordingService';
import locale from '@salesforce/i18n/locale';
import { graphql, type GraphqlResult } from 'lightning/graphql';
import { labels } from './labels';
import { toStory, type Event as StoryEvent } from './toStory';

/** What happened to one request and what can be done; fires `changed` with Retry or Cancel. */
export default class SyncActivityStory extends LightningElement {
    @api activity!: Activity;
    readonly labels = labels;
    readonly query = STORY_QUERY;
    isUnfolded = false;

    get variables() {
        return { requestId: this.activity.id };
    }

    @wire(graphql, { query: '$query', variables: '$variables' })
    result: GraphqlResult = {};

    get titleText(): string {
        return fillLabel(labels.title, this.activity.name);
    }

    get events(): StoryEvent[] {
        return toStory(this.activity, locale);
    }

    get details(): StoryDetails {
        return toStoryDetails(this.result.data);
    }

    get isLoading(): boolean {
        return !this.result.data && !this.result.errors;
    }

    get hasIssues(): boolean {
        return this.details.issues.length > 0;
    }

    get issues() {
        return this.details.issues.map((issue) => ({
            ...issue,
            cause: storedFailureSentence(issue.errorCode, issue.errorMessage),
            remedy: issue.isOpen ? ownerSentence(issue.errorOwner) : labels.resolved
        }));
    }

    get issuesText(): string {
        return fillLabel(labels.issues, this.details.issueCount);
    }

    /** How many issues are not shown; empty when all are. */
    get moreText(): string {
        const hidden = this.details.issueCount - this.details.issues.length;
        return hidden > 0 ? fillLabel(labels.more, hidden) : '';
    }

    get canRetry(): boolean {
        return mayRetry(this.activity);
    }

    get canCancel(): boolean {
        return mayCancel(this.activity);
    }

    get unfolded(): string {
        return String(this.isUnfolded);
    }

    handleDetailsClick(): void {
        this.isUnfolded = !this.isUnfolded;
    }

    handleRetryClick(): void {
        this.tell('Retry');
    }

    handleCancelClick(): void {
        this.tell('Cancel');
    }

    private tell(detail: ActivityChange): void {
        this.dispatchEvent(new CustomEvent<ActivityChange>('changed', { detail }));
    }
}
