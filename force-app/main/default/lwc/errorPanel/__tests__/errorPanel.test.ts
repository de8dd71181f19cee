import { createElement } from 'lwc';
import ErrorPanel from 'c/errorPanel';

function show(errors: unknown): ShadowRoot {
    const panel = createElement('c-error-panel', { is: ErrorPanel });
    Object.assign(panel, { errors });
    document.body.appendChild(panel);
    return panel.shadowRoot as ShadowRoot;
}

const messages = (root: ShadowRoot) =>
    [...root.querySelectorAll('[data-id="message"]')].map(({ textContent }) => textContent);

describe('c-error-panel', () => {
    it('shows the field errors of a refused record instead of the summary', () => {
        const fieldErrors = { Name: [{ message: 'Name: too long', errorCode: 'STRING_TOO_LONG' }] };
        const error = {
            body: { message: 'An error occurred', output: { errors: [], fieldErrors } }
        };
        expect(messages(show(error))).toEqual(['Name: too long']);
    });

    it('shows every GraphQL error once', () => {
        expect(messages(show([{ message: 'A' }, { message: 'B' }, { message: 'A' }]))).toEqual([
            'A',
            'B'
        ]);
    });

    it('shows a sentence of its own when the error says nothing', () => {
        expect(messages(show({}))).toEqual([
            'Something went wrong. Reload the page and try again.'
        ]);
    });

    it('is accessible', async () => {
        show('Not allowed');
        await expect(document.body).toBeAccessible();
    });
});
