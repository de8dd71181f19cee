/** Where the page is or shall go, in the platform's own words. */
export interface PageReference {
    type: string;
    attributes: Record<string, string | undefined>;
    state: Record<string, string | undefined>;
}

type Attributes = PageReference['attributes'];
type ToPath = (attributes: Attributes, state: PageReference['state']) => string | undefined;

const TO_PATH: Record<string, ToPath> = {
    standard__recordPage: ({ recordId, objectApiName, actionName = 'view' }) =>
        `/lightning/r/${objectApiName ? `${objectApiName}/` : ''}${recordId}/${actionName}`,
    standard__recordRelationshipPage: ({ recordId, objectApiName, relationshipApiName }) =>
        `/lightning/r/${objectApiName ? `${objectApiName}/` : ''}${recordId}/related/${relationshipApiName}/view`,
    standard__objectPage: ({ objectApiName, actionName = 'home' }) =>
        `/lightning/o/${objectApiName}/${actionName}`,
    standard__namedPage: ({ pageName }) => `/lightning/page/${pageName}`,
    standard__navItemPage: ({ apiName }) => `/lightning/n/${apiName}`,
    standard__component: ({ componentName }) => `/lightning/cmp/${componentName}`,
    standard__app: ({ appTarget }) => `/lightning/app/${appTarget}`,
    local__flowPage: ({ flowName }) => `/flow/${flowName}`,
    standard__flow: ({ devName }) => `/flow/${devName}`,
    standard__webPage: ({ url }) => url
};

/** How the state of standard__flow names a flow's input; the address of a flow names it plainly. */
const FLOW_INPUT = /^flow__/;

/**
 * The url of a page reference, as GenerateUrl answers it.
 * out  a path of this org; an absolute url for standard__webPage; undefined for a type the page does not know
 * source  Lightning Web Components developer guide, "PageReference Types"
 */
export function toUrl(reference: PageReference): string | undefined {
    const { type, attributes = {}, state = {} } = reference;
    const path = TO_PATH[type]?.(attributes, state);
    if (path === undefined || type === 'standard__webPage') return path;
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(state)) {
        if (value !== undefined && value !== null)
            query.set(name.replace(FLOW_INPUT, ''), String(value));
    }
    return query.size > 0 ? `${path}?${query}` : path;
}

type FromSegments = (rest: string[]) => Omit<PageReference, 'state'>;

const FROM_PATH: Record<string, FromSegments> = {
    r: fromRecordPath,
    o: ([objectApiName, actionName = 'home']) => ({
        type: 'standard__objectPage',
        attributes: { objectApiName, actionName }
    }),
    n: ([apiName]) => ({ type: 'standard__navItemPage', attributes: { apiName } }),
    page: ([pageName = 'home']) => ({ type: 'standard__namedPage', attributes: { pageName } }),
    cmp: ([componentName]) => ({ type: 'standard__component', attributes: { componentName } }),
    app: ([appTarget]) => ({ type: 'standard__app', attributes: { appTarget } }),
    flow: ([flowName]) => ({ type: 'local__flowPage', attributes: { flowName } }),
    setup: ([pageName = 'SetupOneHome']) => ({ type: 'local__setupPage', attributes: { pageName } })
};

/** Reads a Lightning url back into a page reference, so that a reload or a pasted link opens the same page. */
export function fromUrl(url: string): PageReference {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const parts = pathname.split('/').filter(Boolean).map(decodeURIComponent);
    const [kind = 'page', ...rest] = parts[0] === 'lightning' ? parts.slice(1) : parts;
    const read = FROM_PATH[kind] ?? FROM_PATH['page'];
    const reference = read?.(rest) ?? { type: 'standard__namedPage', attributes: {} };
    return { ...reference, state: Object.fromEntries(searchParams) };
}

/** `/r/{Object}/{id}/view`, `/r/{id}/view` and `/r/{Object}/{id}/related/{List}/view` are all in use. */
function fromRecordPath(rest: string[]): Omit<PageReference, 'state'> {
    const hasObject = !isRecordId(rest[0]) && isRecordId(rest[1]);
    const objectApiName = hasObject ? rest[0] : undefined;
    const [recordId, action = 'view', list] = hasObject ? rest.slice(1) : rest;
    const attributes = { recordId, ...(objectApiName ? { objectApiName } : {}) };
    return action === 'related'
        ? {
              type: 'standard__recordRelationshipPage',
              attributes: { ...attributes, relationshipApiName: list, actionName: 'view' }
          }
        : { type: 'standard__recordPage', attributes: { ...attributes, actionName: action } };
}

function isRecordId(text: string | undefined): boolean {
    return /^[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/.test(text ?? '') && /\d/.test(text ?? '');
}
