import { fillLabel } from 'c/formatUtils';
import type { Company } from 'c/setupUtils';
import { labels } from './labels';

/** One line of what is known about the company. */
export interface Fact {
    readonly name: string;
    readonly label: string;
    readonly text: string;
}

/** Lists what a test has found, in the order in which an administrator asks for it. */
export function toFacts(company: Company): Fact[] {
    const yesNo = (value: boolean) => (value ? labels.yes : labels.no);
    const { entities } = company;
    return [
        { name: 'companyId', label: labels.companyId, text: company.companyId },
        { name: 'companyName', label: labels.companyName, text: company.companyName },
        { name: 'currency', label: labels.currency, text: company.baseCurrency },
        {
            name: 'multiCurrency',
            label: labels.multiCurrency,
            text: yesNo(company.multiCurrency)
        },
        {
            name: 'entities',
            label: labels.entities,
            text: entities.length > 0 ? entities.join(', ') : labels.noEntities
        },
        {
            name: 'paymentStatus',
            label: labels.paymentStatus,
            text: yesNo(company.showPaymentStatus)
        },
        {
            name: 'latency',
            label: labels.latency,
            text: fillLabel(labels.milliseconds, company.latencyMs)
        }
    ];
}
