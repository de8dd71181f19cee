import { roundTo } from '../../records/coerce.ts';
import { OPPORTUNITY_STAGES } from '../stages.ts';
import type { StandardBehaviour } from './types.ts';

const CATEGORY_NAMES: Readonly<Record<string, string>> = {
    BestCase: 'Best Case',
    Forecast: 'Commit'
};

/** A deal's stage says how likely it is, whether it is closed and won; products say what it is worth. */
export const OPPORTUNITY_BEHAVIOUR: StandardBehaviour = {
    objectApiName: 'Opportunity',
    derive(change) {
        const { newValues, oldValues, written } = change;
        const stage = OPPORTUNITY_STAGES.find(({ name }) => name === newValues['StageName']);
        if (stage && change.hasChanged('StageName')) {
            newValues['IsClosed'] = stage.closed;
            newValues['IsWon'] = stage.won;
            newValues['ForecastCategory'] = stage.category;
            newValues['ForecastCategoryName'] = CATEGORY_NAMES[stage.category] ?? stage.category;
            if (!written.has('Probability')) newValues['Probability'] = stage.probability;
        }
        const isTotalled = oldValues?.['HasOpportunityLineItem'] === true;
        if (isTotalled && written.has('Amount'))
            newValues['Amount'] = oldValues?.['Amount'] ?? null;
        const amount = newValues['Amount'];
        const probability = newValues['Probability'];
        newValues['ExpectedRevenue'] =
            typeof amount === 'number' && typeof probability === 'number'
                ? roundTo((amount * probability) / 100, 2)
                : null;
        const closeDate = newValues['CloseDate'];
        if (typeof closeDate !== 'string') return;
        newValues['FiscalYear'] = Number(closeDate.slice(0, 4));
        newValues['FiscalQuarter'] = Math.ceil(Number(closeDate.slice(5, 7)) / 3);
    }
};
