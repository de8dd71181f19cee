import { words } from 'one/words';

const PREFIX = 'Standard.Tab.';

const LABELS: Readonly<Record<string, string>> = {
    activity: words.activity,
    collaborate: words.collaborate,
    detail: words.details,
    relatedLists: words.related
};

/** What a page calls a tab or section: the platform's word for `Standard.Tab.detail`, any other text as it is. */
export function standardLabel(text: string): string {
    if (!text.startsWith(PREFIX)) return text;
    const name = text.slice(PREFIX.length);
    return LABELS[name] ?? spaced(name);
}

/** `additionalFields` as people read it: `Additional Fields`. */
function spaced(name: string): string {
    const text = name.replace(/([A-Z])/g, ' $1').trim();
    return text.charAt(0).toUpperCase() + text.slice(1);
}
