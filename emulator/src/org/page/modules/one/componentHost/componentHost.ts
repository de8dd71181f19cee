import { LightningElement, api, getComponentDef, track } from 'lwc';
import { mappedValue, onProperties, setProperties } from 'one/interactions';
import { onModulesChanged } from 'one/hotReload';
import { load } from 'one/loader';
import { fill, words } from 'one/words';
import type { Interaction } from '../../../contract.ts';

type Constructor = typeof LightningElement;

/**
 * Shows one component of the project by name (`c/documentView`), with those of the given properties that it
 * declares; shows the compile error in its place, and the new version when a file changes.
 */
export default class ComponentHost extends LightningElement {
    readonly words = words;
    @api recordId: string | undefined;
    @api objectApiName: string | undefined;
    @api properties: Record<string, unknown> = {};
    /** Dynamic interactions of the page this component stands on. */
    @api interactions: Interaction[] = [];
    @track private changed: Record<string, unknown> = {};
    @track error: string | undefined;
    constructorOf: Constructor | undefined;
    private stop: () => void = () => {};
    private stopInteractions: () => void = () => {};
    private componentName = '';
    private identifier: string | undefined;

    @api
    get name(): string {
        return this.componentName;
    }

    set name(value: string) {
        this.componentName = value;
        void this.load();
    }

    /** The component's identifier on its page, by which interactions name it. */
    @api
    get nodeId(): string | undefined {
        return this.identifier;
    }

    set nodeId(value: string | undefined) {
        this.identifier = value;
        this.stopInteractions();
        if (value) this.stopInteractions = onProperties(value, (values) => this.change(values));
    }

    private change(values: Record<string, unknown>): void {
        this.changed = { ...this.changed, ...values };
    }

    get handlers(): Record<string, (event: CustomEvent) => void> {
        const own = this.interactions.filter(({ source }) => source === this.identifier);
        return Object.fromEntries(
            own.map(({ eventName }) => [
                eventName,
                ({ detail }) => interact(own, eventName, detail)
            ])
        );
    }

    connectedCallback(): void {
        this.stop = onModulesChanged((stale) => {
            if (stale.has(this.componentName) || this.error) void this.load();
        });
    }

    disconnectedCallback(): void {
        this.stopInteractions();
        this.stop();
    }

    errorCallback(error: Error): void {
        this.fail(error);
    }

    private async load(): Promise<void> {
        const { componentName } = this;
        try {
            const module = await load(componentName);
            if (componentName !== this.componentName) return;
            this.constructorOf = module['default'] as Constructor;
            this.error = undefined;
        } catch (error) {
            this.fail(error as Error);
        }
    }

    private fail(error: Error): void {
        console.error(error);
        this.constructorOf = undefined;
        this.error = error.message;
    }

    get given(): Record<string, unknown> {
        const { recordId, objectApiName, properties } = this;
        const declared = this.constructorOf ? getComponentDef(this.constructorOf).props : {};
        const all: Record<string, unknown> = {
            ...properties,
            recordId,
            objectApiName,
            ...this.changed
        };
        return Object.fromEntries(
            Object.entries(all).filter(([name, value]) => name in declared && value !== undefined)
        );
    }

    get isLoading(): boolean {
        return !this.constructorOf && !this.error;
    }

    get title(): string {
        return fill(words.cannotShow, this.componentName);
    }
}

function interact(interactions: readonly Interaction[], fired: string, detail: unknown): void {
    for (const { eventName, target, values } of interactions) {
        if (eventName !== fired) continue;
        const mapped = Object.entries(values).map(([name, value]) => [
            name,
            mappedValue(value, detail)
        ]);
        setProperties(target, Object.fromEntries(mapped));
    }
}
