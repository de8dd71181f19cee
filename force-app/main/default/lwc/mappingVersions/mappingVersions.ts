import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import type { MappingVersion, VersionStatus } from 'c/mappingDraftService';
import { labels } from './labels';

const STATUSES: Readonly<Record<VersionStatus, string>> = {
    Draft: labels.draft,
    Published: labels.live,
    Retired: labels.retired
};

/** Lists the versions of a mapping; fires `returned` with the version that is to be live again. */
export default class MappingVersions extends LightningElement {
    /** Latest first. */
    @api versions: readonly MappingVersion[] = [];
    /** While one is being published. */
    @api isBusy = false;
    readonly labels = labels;
    private asked: MappingVersion | undefined;
    private wasAsking = false;

    /** The question stands above the button that asks it. */
    override renderedCallback(): void {
        const isAsking = this.asked !== undefined;
        if (isAsking && !this.wasAsking) {
            (this.refs?.cancel as HTMLElement | undefined)?.focus();
        }
        this.wasAsking = isAsking;
    }

    get isEmpty(): boolean {
        return this.versions.length === 0;
    }

    get entries() {
        return this.versions.map((version) => ({
            ...version,
            statusText: STATUSES[version.status],
            isLive: version.status === 'Published',
            canReturn: version.status === 'Retired',
            returnTitle: `${labels.returnTo}: ${version.name}`
        }));
    }

    get question(): string {
        return this.asked ? fillLabel(labels.question, this.asked.name) : '';
    }

    handleReturnClick({ currentTarget }: Event): void {
        const id = (currentTarget as HTMLElement).dataset.version;
        this.asked = this.versions.find((version) => version.id === id);
    }

    /** The question goes; whoever was asked goes on where it came from. */
    handleCancelClick(): void {
        const buttons = [...(this.template?.querySelectorAll<HTMLElement>('[data-version]') ?? [])];
        buttons.find(({ dataset }) => dataset.version === this.asked?.id)?.focus();
        this.asked = undefined;
    }

    handleConfirmClick(): void {
        this.dispatchEvent(new CustomEvent('returned', { detail: this.asked }));
        this.asked = undefined;
    }
}
