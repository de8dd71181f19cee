import { LightningElement, api, track } from 'lwc';
import {
    FlowNavigationBackEventName,
    FlowNavigationFinishEventName,
    FlowNavigationNextEventName,
    FlowNavigationPauseEventName
} from 'lightning/flowSupport';
import type { FlowStep, ScreenAnswers, ScreenFieldView, ScreenView } from '../../../contract.ts';

type Action = FlowStep['action'];

const REACT_MS = 150;
const NAVIGATION: Record<string, Action> = {
    [FlowNavigationBackEventName]: 'BACK',
    [FlowNavigationFinishEventName]: 'FINISH',
    [FlowNavigationNextEventName]: 'NEXT',
    [FlowNavigationPauseEventName]: 'PAUSE'
};

/** One screen of a flow: its fields and buttons. Fires `step` with what to do and what was entered. */
export default class FlowScreen extends LightningElement {
    @api flowTitle = '';
    @track private answers: ScreenAnswers = {};
    private view: ScreenView | undefined;
    private timer: ReturnType<typeof setTimeout> | undefined;

    @api
    get screen(): ScreenView | undefined {
        return this.view;
    }

    set screen(view: ScreenView | undefined) {
        this.view = view;
        const shown = new Set(namesOf(view?.fields ?? []));
        const kept = Object.entries(this.answers).filter(([name]) => shown.has(name));
        this.answers = Object.fromEntries(kept);
    }

    connectedCallback(): void {
        this.template?.addEventListener('answer', (event) => this.keep(event as CustomEvent));
        for (const [name, action] of Object.entries(NAVIGATION))
            this.template?.addEventListener(name, (event) => {
                event.stopPropagation();
                this.go(action);
            });
    }

    disconnectedCallback(): void {
        clearTimeout(this.timer);
    }

    /** The fields with what was entered since the org described them. */
    get fields(): ScreenFieldView[] {
        return overlaid(this.view?.fields ?? [], this.answers);
    }

    get availableActions(): string[] {
        const { back, pause, next, finish } = this.view?.buttons ?? {};
        const offered = { BACK: back, PAUSE: pause, NEXT: next, FINISH: finish };
        return Object.entries(offered).flatMap(([action, label]) => (label ? action : []));
    }

    get buttons(): object[] {
        const { back, pause, next, finish } = this.view?.buttons ?? {};
        const all = [
            { action: 'PAUSE', label: pause, variant: 'neutral', css: 'slds-float_left' },
            { action: 'NEXT', label: next, variant: 'brand', css: 'slds-float_right' },
            { action: 'FINISH', label: finish, variant: 'brand', css: 'slds-float_right' },
            {
                action: 'BACK',
                label: back,
                variant: 'neutral',
                css: 'slds-float_right slds-m-right_x-small'
            }
        ];
        return all.filter(({ label }) => label);
    }

    handleButton(event: Event): void {
        this.go((event.currentTarget as HTMLElement).dataset['action'] as Action);
    }

    private go(action: Action): void {
        if (!this.availableActions.includes(action)) return;
        clearTimeout(this.timer);
        const isForward = action === 'NEXT' || action === 'FINISH';
        if (isForward && !this.fieldList?.reportValidity()) return;
        this.tell(action);
    }

    private keep(event: CustomEvent<{ name: string; values: Record<string, unknown> }>): void {
        event.stopPropagation();
        const { name, values } = event.detail;
        const given = { ...this.answers[name], ...values };
        if (JSON.stringify(given) === JSON.stringify(this.answers[name])) return;
        this.answers = { ...this.answers, [name]: given };
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.tell('REACT'), REACT_MS);
    }

    private tell(action: Action): void {
        const detail: FlowStep = { action, answers: this.answers };
        this.dispatchEvent(new CustomEvent('step', { detail }));
    }

    private get fieldList(): (Element & { reportValidity(): boolean }) | null | undefined {
        return this.template?.querySelector('[data-fields]');
    }
}

function namesOf(fields: readonly ScreenFieldView[]): string[] {
    return fields.flatMap(({ name, fields: inner }) => [name, ...namesOf(inner)]);
}

function overlaid(fields: readonly ScreenFieldView[], answers: ScreenAnswers): ScreenFieldView[] {
    return fields.map((field) => {
        const given = answers[field.name];
        const value = given && 'value' in given ? given['value'] : field.value;
        const properties = { ...field.properties, ...given };
        return { ...field, value, properties, fields: overlaid(field.fields, answers) };
    });
}
