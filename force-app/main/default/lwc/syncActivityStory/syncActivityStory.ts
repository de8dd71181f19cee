import { LightningElement, api, wire } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import {
    mayCancel,
    mayRetry,
    STORY_QUERY,
    toRawAnswer,
    type Activity,
    type ActivityChange
} from 'c/syncActivityService';
import locale from '@salesforce/i18n/locale';
import { graphql, type GraphqlResult } from 'lightning/graphql';
import { labels } from './labels';
import { toStory, type Event as StoryEvent } from './toStory';

interface Issues extends Element {
    refresh(): Promise<void>;
}

/**
 * What happened to one request and what can be done; fires `changed` with Retry or Cancel, and `acted`
 * with a sentence when something was done about its documents.
 */
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

    /** Reads what was not applied again. */
    @api
    async refresh(): Promise<void> {
        await this.template?.querySelector<Issues>('c-sync-activity-issues')?.refresh();
    }

    get titleText(): string {
        return fillLabel(labels.title, this.activity.name);
    }

    get events(): StoryEvent[] {
        return toStory(this.activity, locale);
    }

    get raw(): string | undefined {
        return toRawAnswer(this.result.data);
    }

    get isLoading(): boolean {
        return !this.result.data && !this.result.errors;
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

    handleActed({ detail }: CustomEvent<string>): void {
        this.dispatchEvent(new CustomEvent<string>('acted', { detail }));
    }

    private tell(detail: ActivityChange): void {
        this.dispatchEvent(new CustomEvent<ActivityChange>('changed', { detail }));
    }
}
