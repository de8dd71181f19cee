export const FlowAttributeChangeEventName = 'lightning__flowattributechange';
export const FlowNavigationBackEventName = 'lightning__flownavigationback';
export const FlowNavigationNextEventName = 'lightning__flownavigationnext';
export const FlowNavigationPauseEventName = 'lightning__flownavigationpause';
export const FlowNavigationFinishEventName = 'lightning__flownavigationfinish';

const init = <T>(detail: T): CustomEventInit<T> => ({
    bubbles: true,
    composed: true,
    cancelable: true,
    detail
});

interface AttributeChange {
    attributeName: string;
    attributeValue: unknown;
}

/** Tells the flow that an output of a screen component changed. */
export class FlowAttributeChangeEvent extends CustomEvent<AttributeChange> {
    constructor(attributeName: string, attributeValue: unknown) {
        super(FlowAttributeChangeEventName, init({ attributeName, attributeValue }));
    }
}

class FlowNavigationEvent extends CustomEvent<{ action: string }> {
    constructor(name: string, action: string) {
        super(name, init({ action }));
    }
}

/** Goes to the previous screen. */
export class FlowNavigationBackEvent extends FlowNavigationEvent {
    constructor() {
        super(FlowNavigationBackEventName, 'BACK');
    }
}

/** Goes to the next screen. */
export class FlowNavigationNextEvent extends FlowNavigationEvent {
    constructor() {
        super(FlowNavigationNextEventName, 'NEXT');
    }
}

/** Pauses the interview. */
export class FlowNavigationPauseEvent extends FlowNavigationEvent {
    constructor() {
        super(FlowNavigationPauseEventName, 'PAUSE');
    }
}

/** Ends the interview. */
export class FlowNavigationFinishEvent extends FlowNavigationEvent {
    constructor() {
        super(FlowNavigationFinishEventName, 'FINISH');
    }
}
