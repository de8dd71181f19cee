import { fillLabel } from 'c/formatUtils';
import type { MappingRule } from 'c/mappingUtils';
import constant from '@salesforce/label/c.Preview_FromConstant';
import counts from '@salesforce/label/c.Preview_Counts';
import field from '@salesforce/label/c.Preview_FromField';
import hidden from '@salesforce/label/c.Preview_Hidden';
import intro from '@salesforce/label/c.Preview_Intro';
import introCompany from '@salesforce/label/c.Preview_IntroCompany';
import loading from '@salesforce/label/c.Common_Loading';
import problems from '@salesforce/label/c.Preview_Problems';
import template from '@salesforce/label/c.Preview_FromTemplate';

export const labels = { counts, hidden, intro, introCompany, loading, problems };

/** Says where a mapped value came from. */
export function provenance(rule: MappingRule, sourceField: string): string {
    switch (rule) {
        case 'Constant':
            return constant;
        case 'Template':
            return template;
        default:
            return fillLabel(field, sourceField);
    }
}
