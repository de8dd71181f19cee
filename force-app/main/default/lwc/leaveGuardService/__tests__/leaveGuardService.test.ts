import { guardLeaving } from 'c/leaveGuardService';
import { settle } from 'test/render';

let hasChanges: boolean;
let answer: boolean;
let asked: number;
let followed: string[];
let stop: () => void;

function link(href: string, target = ''): HTMLAnchorElement {
    const anchor = document.createElement('a');
    anchor.href = href;
    anchor.target = target;
    anchor.addEventListener('click', (event) => {
        event.preventDefault();
        followed.push(href);
    });
    document.body.appendChild(anchor);
    return anchor;
}

function unload(): boolean {
    const event = new CustomEvent('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
}

describe('guardLeaving', () => {
    beforeEach(() => {
        hasChanges = true;
        answer = false;
        asked = 0;
        followed = [];
        stop = guardLeaving({
            hasChanges: () => hasChanges,
            mayLeave: () => {
                asked += 1;
                return Promise.resolve(answer);
            }
        });
    });
    afterEach(() => stop());

    it('has the browser ask when the tab is closed', () => {
        expect(unload()).toBe(true);
    });

    it('stays when the person stays', async () => {
        link('/lightning/o/Account/list').click();
        await settle();
        expect(asked).toBe(1);
        expect(followed).toEqual([]);
        expect(unload()).toBe(true);
    });

    it('follows the link, and asks no more, when the person leaves', async () => {
        answer = true;
        link('/lightning/o/Account/list').click();
        await settle();
        expect(followed).toEqual(['/lightning/o/Account/list']);
        expect(unload()).toBe(false);
    });

    it('asks nothing while nothing would be lost', async () => {
        hasChanges = false;
        link('/lightning/o/Account/list').click();
        await settle();
        expect([asked, followed.length, unload()]).toEqual([0, 1, false]);
    });

    it.each([
        ['a new tab', '/lightning/o/Account/list', '_blank'],
        ['a place on this page', '#payments', ''],
        ['an address', 'mailto:finance@example.com', '']
    ])('lets a link to %s pass', (_, href, target) => {
        link(href, target).click();
        expect(asked).toBe(0);
    });

    it('is silent once it has ended', () => {
        stop();
        link('/lightning/o/Account/list').click();
        expect([asked, unload()]).toEqual([0, false]);
    });
});
