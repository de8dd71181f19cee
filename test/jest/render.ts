import { createElement } from 'lwc';

/** A component on the page, as a test sees it. */
export interface Rendered {
    readonly element: HTMLElement & Record<string, unknown>;
    readonly root: ShadowRoot;
    /** The first element of that data-id. */
    find(dataId: string): HTMLElement & Record<string, unknown>;
    findAll(selector: string): (HTMLElement & Record<string, unknown>)[];
    /** Text of that data-id with its white space collapsed; undefined when it is not there. */
    textOf(dataId: string): string | undefined;
}

/** Puts a component on the page. */
export function render(
    tag: string,
    component: Parameters<typeof createElement>[1]['is'],
    properties: Record<string, unknown> = {}
): Rendered {
    const element = createElement(tag, { is: component }) as unknown as Rendered['element'];
    Object.assign(element, properties);
    document.body.appendChild(element);
    const root = element.shadowRoot as ShadowRoot;
    const one = (dataId: string) => root.querySelector(`[data-id="${dataId}"]`);
    return {
        element,
        root,
        find: (dataId) => one(dataId) as Rendered['element'],
        findAll: (selector) => [...root.querySelectorAll(selector)] as Rendered['element'][],
        textOf: (dataId) => one(dataId)?.textContent?.replace(/\s+/g, ' ').trim()
    };
}

/** Waits until wires, promises and rendering have settled. */
export async function settle(): Promise<void> {
    for (let turn = 0; turn < 10; turn += 1) {
        await Promise.resolve();
    }
}

/** Asks below a list for another of its pages. */
export async function turn({ find }: Rendered, detail: 'previous' | 'next'): Promise<void> {
    find('pages').dispatchEvent(new CustomEvent('turned', { detail }));
    await settle();
}

/** The details of every event of a name, in order, as they are fired. */
export function recordEvents(element: EventTarget, name: string): unknown[] {
    const details: unknown[] = [];
    element.addEventListener(name, (event) => details.push((event as CustomEvent).detail));
    return details;
}

/** The data-ids of what is given the focus from now on, in order: stubs of base components cannot hold it. */
export function recordFocus(): (string | undefined)[] {
    const focused: (string | undefined)[] = [];
    jest.spyOn(HTMLElement.prototype, 'focus').mockImplementation(function (this: HTMLElement) {
        focused.push(this.dataset.id);
    });
    return focused;
}
