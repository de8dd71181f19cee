import { LightningElement, api, wire } from 'lwc';
import { checkAccess, toAccess, toPeople, type Access, type Holder } from 'c/accessUtils';
import type { IntacctAnswer } from 'c/intacctAnswerUtils';
import type { Company } from 'c/setupUtils';
import { graphql, type GraphqlQuery, type GraphqlResult } from 'lightning/graphql';
import { HOLDERS_QUERY, toHolders } from './holders';
import { labels } from './labels';
import { toFindings, toTestedFindings, type FindingView } from './toFindings';

const CLASSES = [
    { name: 'Quote', label: labels.quote },
    { name: 'Order', label: labels.order },
    { name: 'Invoice', label: labels.invoice },
    { name: 'Other', label: labels.other }
];

/** Who may create what, and what has to be set right. Fires `retested` when Intacct should be asked again. */
export default class PermissionsCheck extends LightningElement {
    /** Classes of the documents that are created from Salesforce. */
    @api createdClasses: readonly string[] = [];
    /** What the last connection test found out; undefined before it, and when it failed. */
    @api company: Company | undefined;

    readonly labels = labels;
    readonly classes = CLASSES;
    readonly question = 'ListAccess';
    access: Access | undefined;
    holders: Holder[] | undefined;
    error: unknown;

    get query(): GraphqlQuery | undefined {
        return this.access ? HOLDERS_QUERY : undefined;
    }

    get variables() {
        return { ids: Object.keys(this.access?.setsOf ?? {}) };
    }

    @wire(graphql, { query: '$query', variables: '$variables' })
    wiredHolders({ data, errors }: GraphqlResult): void {
        this.error = errors ?? this.error;
        this.holders = data ? toHolders(data) : this.holders;
    }

    handleAnswer({ detail: answer }: CustomEvent<IntacctAnswer>): void {
        this.access = answer.ok ? toAccess(answer.values) : undefined;
        this.error = answer.ok ? undefined : answer.message;
    }

    get isReady(): boolean {
        return this.access !== undefined && this.holders !== undefined;
    }

    get people() {
        const people = this.access ? toPeople(this.access, this.holders ?? []) : [];
        return people.map(({ id, name, creates }) => ({
            id,
            name,
            cells: CLASSES.map((each) => ({ ...each, isAllowed: creates.includes(each.name) }))
        }));
    }

    get isNobody(): boolean {
        return this.people.length === 0;
    }

    get findings(): FindingView[] {
        const { access, holders = [], createdClasses, company } = this;
        const inSalesforce = access ? checkAccess(access, holders, createdClasses) : [];
        return [...toFindings(inSalesforce), ...toTestedFindings(company?.userProblems ?? [])];
    }

    get hasFindings(): boolean {
        return this.findings.length > 0;
    }

    get isUntested(): boolean {
        return this.company === undefined;
    }

    get isAllWell(): boolean {
        return !this.hasFindings && !this.isUntested;
    }

    handleRetestClick(): void {
        this.dispatchEvent(new CustomEvent('retested'));
    }
}
