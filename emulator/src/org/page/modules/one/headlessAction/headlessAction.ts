import { createElement, type LightningElement } from 'lwc';
import { load } from 'one/loader';

interface Given {
    recordId: string | undefined;
    objectApiName: string | undefined;
}

/** Runs a quick action without a window: the component is made, connected unseen and `invoke()`d. */
export async function runHeadless(component: string, given: Given): Promise<void> {
    const { default: constructor } = await load(`c/${component}`);
    const element = createElement(`c-${kebab(component)}`, {
        is: constructor as typeof LightningElement
    });
    const action = Object.assign(element, given) as typeof element & { invoke?: () => unknown };
    document.body.firstElementChild?.appendChild(action);
    try {
        await action.invoke?.();
    } finally {
        action.remove();
    }
}

function kebab(name: string): string {
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
