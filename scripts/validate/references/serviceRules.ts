import { child, children, descendants, type Element } from '../source/xml.ts';
import { readOpenApi } from './externalServices.ts';
import { unknown, type Mistake, type Rule } from './rule.ts';

/** Keywords of OpenAPI that External Services does not take. */
const UNSUPPORTED = /"(?:oneOf|anyOf|allOf|additionalProperties|patternProperties)":/g;
const SIMPLE_NAME = /^[A-Za-z][A-Za-z0-9]*$/;

/** A Named Credential leads to an External Credential of the project. */
export const namedCredential: Rule = function* (file, inventory) {
    const named = [...descendants(file.root)].filter((each) => each.name === 'externalCredential');
    yield* unknown(named, inventory.externalCredentials, 'external credential');
};

/** A registration lists just the operations of its schema, in a form that External Services takes. */
export const externalService: Rule = function* (file, inventory) {
    const { root } = file;
    yield* unknown(
        children(root, 'namedCredentialReference'),
        inventory.namedCredentials,
        'named credential'
    );
    const schema = child(root, 'schema');
    if (!schema) return;
    yield* schemaMistakes(schema);
    const offered = new Map(
        [...(inventory.externalServices.get(file.name)?.operations.keys() ?? [])].map((name) => [
            name.toLowerCase(),
            name
        ])
    );
    const listed = children(root, 'operations').flatMap((each) => children(each, 'name'));
    yield* unknown(listed, offered, 'operation');
    for (const [key, name] of offered)
        if (!listed.some((each) => each.text === key))
            yield { element: root, message: `operation ${name} of the schema is not listed` };
};

function* schemaMistakes(element: Element): Generator<Mistake> {
    const { paths, components } = readOpenApi(element.text);
    if (!paths) yield { element, message: 'the schema is no OpenAPI document in JSON' };
    for (const [keyword] of element.text.matchAll(UNSUPPORTED))
        yield { element, message: `External Services does not take ${keyword.slice(0, -1)}` };
    for (const [, name = ''] of element.text.matchAll(/"#\/components\/schemas\/([^"]+)"/g))
        if (!components?.schemas?.[name])
            yield { element, message: `schema ${name} does not exist` };
    const operations = Object.values(paths ?? {}).flatMap((path) => Object.values(path));
    const names = [
        ...Object.keys(components?.schemas ?? {}),
        ...operations.map((operation) => operation.operationId ?? '')
    ];
    for (const name of names)
        if (!SIMPLE_NAME.test(name))
            yield { element, message: `"${name}" must hold letters and digits only` };
}
