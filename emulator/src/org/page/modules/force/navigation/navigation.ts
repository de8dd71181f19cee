import { toUrl, type PageReference } from 'one/pageReference';
import { navigate, onPageReference } from 'one/router';

type Constructor = new (...args: any[]) => object;

const Navigate = Symbol('Navigate');
const GenerateUrl = Symbol('GenerateUrl');

/** Gives a component `this[NavigationMixin.Navigate]` and `this[NavigationMixin.GenerateUrl]`. */
export const NavigationMixin = Object.assign(
    (Base: Constructor) =>
        class extends Base {
            [Navigate](reference: PageReference, replace?: boolean): void {
                navigate(reference, replace);
            }

            [GenerateUrl](reference: PageReference): Promise<string | undefined> {
                return Promise.resolve(toUrl(reference));
            }
        },
    { Navigate, GenerateUrl }
);

/** Wire adapter: what `navigate` and `generateUrl` take in a component that does not use the mixin. */
export class NavigationContext {
    constructor(dataCallback: (context: object) => void) {
        dataCallback({});
    }

    connect(): void {}

    update(): void {}

    disconnect(): void {}
}

/** Goes to a page reference, as `this[NavigationMixin.Navigate]` does. */
function navigateFrom(
    _context: object | undefined,
    reference: PageReference,
    options?: { replace?: boolean }
): void {
    navigate(reference, options?.replace);
}

/** The url of a page reference, as `this[NavigationMixin.GenerateUrl]` tells it. */
export function generateUrl(
    _context: object | undefined,
    reference: PageReference
): Promise<string | undefined> {
    return Promise.resolve(toUrl(reference));
}

export { navigateFrom as navigate };

type DataCallback = (reference: PageReference) => void;

/** Wire adapter: the page the user is on, again whenever it changes. */
export class CurrentPageReference {
    private readonly emit: DataCallback;
    private stop: () => void = () => {};

    constructor(dataCallback: DataCallback) {
        this.emit = dataCallback;
    }

    connect(): void {
        this.stop = onPageReference((reference) => this.emit(reference));
    }

    update(): void {}

    disconnect(): void {
        this.stop();
    }
}
