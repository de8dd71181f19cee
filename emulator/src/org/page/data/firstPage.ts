import { OrgError } from '../../kernel/types.ts';
import type { Context, Org } from '../../kernel/types.ts';
import type { PageLayout, PageNode } from '../contract.ts';
import { homePageOf } from './homePage.ts';
import { openRecordPage } from './recordPage.ts';
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

/** Answers ahead what the shell asks for a record page, a tab or Home; another url has nothing to answer. */
export function firstPage(url: string, app: string, org: Org, context: Context): FirstPage {
    try {
        return answerFor(new URL(url, 'http://local').pathname, app, org, context);
    } catch (error) {
        if (error instanceof OrgError) return NOTHING;
        throw error;
    }
}

function answerFor(pathname: string, app: string, org: Org, context: Context): FirstPage {
    const inApp = new URLSearchParams(app ? { app } : {});
    const [, recordId] = RECORD.exec(pathname) ?? [];
    if (recordId) {
        const page = openRecordPage(recordId, app, org, context);
        return answer(`records/${recordId}?${inApp}`, page, shownFirst(page.layout));
    }
    const [, tab] = TAB.exec(pathname) ?? [];
    if (tab) {
        const page = tabPageOf(tab, org, context);
        const components = page.layout ? shownFirst(page.layout) : [page.component ?? ''];
        return answer(`tabs/${tab}?`, page, components);
    }
    if (!HOME.test(pathname)) return NOTHING;
    const page = homePageOf(app, org, context);
    return answer(`home?${inApp}`, page, page.layout ? shownFirst(page.layout) : []);
}

function answer(question: string, page: object, components: string[]): FirstPage {
    return { answers: { [question]: page }, components };
}

/** The project's own components that stand on the page before anybody opens another tab of it. */
function shownFirst({ regions }: PageLayout): string[] {
    return [...new Set(regions.flatMap(({ nodes }) => nodes).flatMap(ownComponents))];
}

function ownComponents({ component, facets }: PageNode): string[] {
    const [, own] = /^c:(.+)$/.exec(component) ?? [];
    if (own) return [own];
    const inside = Object.values(facets).flat();
    if (!TABSET.test(component)) return inside.flatMap(ownComponents);
    const active = inside.find(({ properties }) => properties['active'] === 'true') ?? inside[0];
    return active ? ownComponents(active) : [];
}
