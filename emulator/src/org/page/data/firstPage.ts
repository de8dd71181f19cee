import { OrgError } from '../../kernel/types.ts';
import type { Context, Org } from '../../kernel/types.ts';
import type { PageLayout, PageNode } from '../contract.ts';
import { homePageOf } from './homePage.ts';
import { recordPageOf } from './recordPage.ts';
import { tabPageOf } from './tabPage.ts';

/** What the document carries so that its first view needs no questions: answers, and components to fetch ahead. */
export interface FirstPage {
    answers: Record<string, unknown>;
    components: string[];
}

const NOTHING: FirstPage = { answers: {}, components: [] };
const RECORD = /^\/lightning\/r\/(?:\w+\/)?([a-zA-Z0-9]{15,18})\/view$/;
const TAB = /^\/lightning\/n\/(\w+)$/;
const HOME = /^\/lightning\/page\/home$/;
const TABSET = /^flexipage:tabset2?$/;

/** Answers ahead what the shell asks for a record page or a tab; another url has nothing to answer. */
export function firstPage(url: string, app: string, org: Org, context: Context): FirstPage {
    const { pathname } = new URL(url, 'http://local');
    const [, recordId] = RECORD.exec(pathname) ?? [];
    const [, tab] = TAB.exec(pathname) ?? [];
    try {
        if (recordId) {
            const page = recordPageOf(recordId, app, org, context);
            const question = `records/${recordId}?${new URLSearchParams(app ? { app } : {})}`;
            return { answers: { [question]: page }, components: shownFirst(page.layout) };
        }
        if (tab) {
            const page = tabPageOf(tab, org, context);
            const components = page.layout ? shownFirst(page.layout) : [page.component ?? ''];
            return { answers: { [`tabs/${tab}?`]: page }, components };
        }
        if (HOME.test(pathname)) {
            const page = homePageOf(app, org, context);
            const question = `home?${new URLSearchParams(app ? { app } : {})}`;
            return {
                answers: { [question]: page },
                components: page.layout ? shownFirst(page.layout) : []
            };
        }
    } catch (error) {
        if (!(error instanceof OrgError)) throw error;
    }
    return NOTHING;
}

/** The project's own components that stand on the page before anybody opens another tab of it. */
function shownFirst({ regions }: PageLayout): string[] {
    return [...new Set(regions.flatMap(({ nodes }) => nodes).flatMap(ownComponents))];
}

function ownComponents({ component, facets }: PageNode): string[] {
    const [, own] = /^c:(.+)$/.exec(component) ?? [];
    if (own) return [own];
    const inside = Object.values(facets).flat();
    const shown = TABSET.test(component) ? inside.slice(0, 1) : inside;
    return shown.flatMap(ownComponents);
}
