import { readdirSync, readFileSync } from 'node:fs';
import { TextEncoder } from 'node:util';
import { setup } from '@sa11y/jest';
import { wordsOf } from './labels.js';

setup();

// Every browser has it; jsdom leaves it out.
globalThis.TextEncoder = TextEncoder;

// Components show the package's English words, so that tests read what people read.
const labels = readFileSync('force-app/main/default/labels/CustomLabels.labels-meta.xml', 'utf8');
for (const [name, text] of wordsOf(labels)) {
    jest.doMock(`@salesforce/label/c.${name}`, () => ({ __esModule: true, default: text }), {
        virtual: true
    });
}

// The user of the tests holds every custom permission; a test that takes one away replaces c/permissionService.
for (const file of readdirSync('force-app/main/default/customPermissions')) {
    const [name] = file.split('.');
    jest.doMock(
        `@salesforce/customPermission/${name}`,
        () => ({ __esModule: true, default: true }),
        {
            virtual: true
        }
    );
}

let complaints = [];

beforeEach(() => {
    complaints = [];
    for (const level of ['warn', 'error']) {
        jest.spyOn(console, level).mockImplementation((...words) =>
            complaints.push(words.join(' '))
        );
    }
});

// An unknown attribute, a key that repeats or a swallowed error is only a console message in LWC.
afterEach(() => {
    document.body.replaceChildren();
    jest.restoreAllMocks();
    if (complaints.length > 0) {
        throw new Error(`console: ${complaints.join('\n')}`);
    }
});
