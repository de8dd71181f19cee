import { OrgError } from '../../kernel/types.ts';
import type { Context, Org } from '../../kernel/types.ts';
import type { TabPage } from '../contract.ts';
import { toPageLayout } from './flexiPage.ts';
import { visibilityFor } from './visibility.ts';

/**
 * What a custom tab shows: a Lightning page laid out for this user, or one component.
 * @throws OrgError 404 for a tab the project does not have.
 */
export function tabPageOf(name: string, org: Org, context: Context): TabPage {
    const tab = org.metadata.tabs.get(name);
    const page = tab?.flexiPage && org.metadata.flexiPages.get(tab.flexiPage);
    if (page) {
        return {
            layout: toPageLayout(page, org.metadata, visibilityFor(org, context, undefined))
        };
    }
    if (tab?.lwcComponent) return { component: tab.lwcComponent };
    throw new OrgError(404, 'NOT_FOUND', `There is no tab ${name}.`);
}
