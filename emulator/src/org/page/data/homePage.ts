import type { Context, Org } from '../../kernel/types.ts';
import type { HomePage } from '../contract.ts';
import { toPageLayout } from './flexiPage.ts';
import { visibilityFor } from './visibility.ts';

/** The Home page that the app assigns, laid out for this user; without one the shell greets. */
export function homePageOf(appName: string | undefined, org: Org, context: Context): HomePage {
    const app = appName === undefined ? undefined : org.metadata.applications.get(appName);
    const assigned = app?.actionOverrides.find(
        ({ pageOrSobjectType, formFactor }) =>
            pageOrSobjectType === 'standard-home' && formFactor !== 'Small'
    )?.content;
    const page = assigned === undefined ? undefined : org.metadata.flexiPages.get(assigned);
    if (!page) return {};
    return { layout: toPageLayout(page, org.metadata, visibilityFor(org, context, undefined)) };
}
