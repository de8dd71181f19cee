import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse, validate, type GraphQLSchema } from 'graphql';
import { schemaFor } from '../../../src/org/graphql/schema.ts';
import { createOrg } from '../../../src/org/kernel/createOrg.ts';
import type { Org } from '../../../src/org/kernel/types.ts';

const PROJECT = path.resolve(import.meta.dirname, '../../../..');
const DOCUMENT = /gql`([^`]*)`/g;

interface Document {
    readonly file: string;
    readonly text: string;
}

/** GraphQL documents that stand in the package's components as they are; those put together from parts are left out. */
function documents(): Document[] {
    const lwc = path.join(PROJECT, 'force-app/main/default/lwc');
    return readdirSync(lwc, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.includes('__tests__'))
        .flatMap((file) =>
            [...readFileSync(path.join(lwc, file), 'utf8').matchAll(DOCUMENT)].map(([, text]) => ({
                file,
                text: text ?? ''
            }))
        )
        .filter(({ text }) => !text.includes('${'));
}

let org: Org;
let schema: GraphQLSchema;

before(() => {
    org = createOrg({ project: PROJECT });
    const user = org.users.byUsername('rep@local.test')!;
    schema = schemaFor(org, { user, mode: 'user' });
});
after(() => org.close());

describe('GraphQL documents of the package', () => {
    const found = documents();

    it('are found', () => {
        assert.ok(found.length > 0);
    });

    for (const { file, text } of found) {
        const name = /\b(?:query|mutation)\s+(\w+)/.exec(text)?.[1] ?? 'unnamed';
        it(`${file}: ${name} asks a rep's org for nothing that a rep may not read`, () => {
            const problems = validate(schema, parse(text)).map(({ message }) => message);
            assert.deepEqual(problems, []);
        });
    }
});
