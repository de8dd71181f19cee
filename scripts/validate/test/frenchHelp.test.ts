import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';

const PACKAGE = 'force-app/main/default';

it('the help of every field of the package is said in French', () => {
    const fields = filesBelow(`${PACKAGE}/objects`).map((path) => ({
        path,
        translation: path
            .replace('/objects/', '/objectTranslations/')
            .replace('/fields/', '-fr/')
            .replace('.field-meta', '.fieldTranslation-meta')
    }));
    const helped = fields.filter(({ path }) => readFileSync(path, 'utf8').includes('<inlineHelp'));
    const silent = helped.filter(
        ({ translation }) =>
            !existsSync(translation) || !readFileSync(translation, 'utf8').includes('<help>')
    );
    assert.notEqual(helped.length, 0);
    assert.deepEqual(
        silent.map(({ path }) => path),
        []
    );
});

function filesBelow(folder: string): string[] {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.field-meta.xml'))
        .map((path) => `${folder}/${path}`);
}
