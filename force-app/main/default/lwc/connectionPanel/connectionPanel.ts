import { LightningElement, api } from 'lwc';
import { fillLabel } from 'c/formatUtils';
import type { IntacctAnswer } from 'c/intacctAnswerUtils';
import { saveCompany, saveFailure } from 'c/setupService';
import { toCompany, type Company, type Settings } from 'c/setupUtils';
import { findingSentence } from 'c/wordingService';
import { labels } from './labels';
import { toFacts, type Fact } from './toFacts';

/**
 * Tests the connection as soon as it is shown, and again on a click, and keeps the outcome in the
 * settings. Fires `tested` with the Company, undefined when the test failed.
 */
export default class ConnectionPanel extends LightningElement {
    /** What is saved: where the company stood at the last test. */
    @api settings: Settings | undefined;

    readonly labels = labels;
    readonly question = 'TestConnection';
    isTesting = true;
    company: Company | undefined;
    failure = '';
    /** Raw words on a failure, folded. */
    detail = '';
    error: unknown;

    get hasConnected(): boolean {
        return !this.isTesting && this.company !== undefined;
    }

    get hasFailed(): boolean {
        return !this.isTesting && this.failure !== '';
    }

    get stateIcon(): string {
        return this.hasConnected ? 'utility:success' : 'utility:error';
    }

    get stateVariant(): string {
        return this.hasConnected ? 'success' : 'error';
    }

    get stateText(): string {
        return this.hasConnected ? labels.connected : labels.failed;
    }

    /** `ACME-US · USD`, or what the last test has left behind. */
    get summary(): string {
        const known = this.company ?? this.settings?.connection;
        const parts = [known?.companyId, known?.baseCurrency].filter((part) => part);
        return parts.length > 0 ? parts.join(' · ') : labels.never;
    }

    /** Milliseconds, which is what relative times are made of. */
    get lastConnectedAt(): number | undefined {
        const at = this.settings?.connection.lastConnectedAt;
        return at ? Date.parse(at) : undefined;
    }

    get facts(): Fact[] {
        return this.company ? toFacts(this.company) : [];
    }

    get remedies(): { key: string; text: string }[] {
        const findings = this.company?.remedies ?? [];
        return findings.map((finding) => ({ key: finding.code, text: findingSentence(finding) }));
    }

    get hasRemedies(): boolean {
        return this.remedies.length > 0;
    }

    get isOtherCompany(): boolean {
        const known = this.settings?.connection.companyId;
        return this.company !== undefined && !!known && known !== this.company.companyId;
    }

    get otherCompanyText(): string {
        const known = this.settings?.connection.companyId ?? '';
        return fillLabel(labels.otherCompany, known, this.company?.companyId ?? '');
    }

    get useCompanyText(): string {
        return fillLabel(labels.useCompany, this.company?.companyId ?? '');
    }

    /** Tests the connection again, as the button does; one test at a time. */
    @api
    test(): void {
        if (!this.isTesting) {
            this.isTesting = true;
            this.error = undefined;
            (this.refs?.ask as (Element & { ask(): void }) | undefined)?.ask();
        }
    }

    async handleAnswer({ detail: answer }: CustomEvent<IntacctAnswer>): Promise<void> {
        this.isTesting = false;
        this.failure = answer.message;
        this.detail = answer.detail;
        this.company = answer.ok ? toCompany(answer.values, answer.content) : undefined;
        if (this.company && !this.isOtherCompany) {
            await this.keep((settings) => saveCompany(settings, this.company as Company));
        } else if (!this.company) {
            await this.keep((settings) => saveFailure(settings, answer.message));
        }
        this.tell();
    }

    async handleUseCompanyClick(): Promise<void> {
        await this.keep((settings) => saveCompany(settings, this.company as Company));
        this.tell();
    }

    private async keep(save: (settings: Settings) => Promise<void>): Promise<void> {
        try {
            await save(this.settings as Settings);
        } catch (error) {
            this.error = error;
        }
    }

    private tell(): void {
        this.dispatchEvent(new CustomEvent('tested', { detail: this.company }));
    }
}
