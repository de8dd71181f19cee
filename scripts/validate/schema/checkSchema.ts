import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Check, Finding } from '../finding.ts';
import type { MetadataFile, Project } from '../source/project.ts';
import type { Element } from '../source/xml.ts';
import { METADATA_TYPES } from './metadataTypes.ts';
import { elementAt, toData } from './toData.ts';
import { wsdlSchemas } from './wsdlSchemas.ts';

const NAMESPACE = 'http://soap.sforce.com/2006/04/metadata';
const SHOWN_VALUES = 6;
const NOISE = new Set(['anyOf', 'allOf', 'if']);

/** Finds unknown elements, wrong values and missing elements, by the Metadata API's own types. */
export const checkSchema: Check = { name: 'Metadata API types', run: findSchemaMistakes };

async function findSchemaMistakes(project: Project): Promise<readonly Finding[]> {
    const types = project.metadata.flatMap((file) => METADATA_TYPES[file.suffix] ?? []);
    const schemas = await wsdlSchemas([...new Set(types)]);
    const ajv = new Ajv({
        allErrors: true,
        coerceTypes: true,
        strict: false,
        verbose: true,
        validateFormats: false,
        // These schemas are large and each is used on small files: compiling is what costs.
        inlineRefs: false,
        code: { optimize: false }
    });
    const compiled = new Map<string, ValidateFunction>();
    const validatorOf = (type: string): ValidateFunction => {
        const validate = compiled.get(type) ?? ajv.compile(schemas.get(type) ?? {});
        compiled.set(type, validate);
        return validate;
    };
    const broken = project.broken.map(({ path, line, message }) => ({ file: path, line, message }));
    return [...broken, ...project.metadata.flatMap((file) => mistakesOf(file, validatorOf))];
}

function mistakesOf(
    file: MetadataFile,
    validatorOf: (type: string) => ValidateFunction
): readonly Finding[] {
    const { root } = file;
    const at = (element: Element, message: string): Finding => ({
        file: file.path,
        line: element.line,
        message
    });
    const type = METADATA_TYPES[file.suffix];
    if (!type) return [at(root, `.${file.suffix}-meta.xml is not a kind the validator knows`)];
    if (root.name !== type) return [at(root, `<${root.name}> stands where <${type}> belongs`)];
    const findings = scattered(root).map((each) =>
        at(each, `<${each.name}> is repeated, but not beside its like`)
    );
    if (root.attributes.xmlns !== NAMESPACE) findings.push(at(root, `xmlns is not ${NAMESPACE}`));
    const validate = validatorOf(type);
    const schema = validate.schema as Parameters<typeof toData>[1];
    if (!validate(toData(withoutFreeForm(root), schema, schema))) {
        const errors = (validate.errors ?? []).filter((error) => !NOISE.has(error.keyword));
        findings.push(...errors.map((error) => wordsOf(error, root, at)));
    }
    return findings;
}

/** targetConfigs holds XML of the components' own vocabulary, which the WSDL leaves open. */
function withoutFreeForm(root: Element): Element {
    return { ...root, children: root.children.filter((each) => each.name !== 'targetConfigs') };
}

/** Repeated elements have to be adjacent: a deployment says "duplicated at this location". */
function scattered(element: Element): Element[] {
    const own = element.children.filter((each, index, all) => {
        const first = all.findIndex((other) => other.name === each.name);
        return first < index && all[index - 1]?.name !== each.name;
    });
    return [...own, ...element.children.flatMap(scattered)];
}

function wordsOf(
    error: ErrorObject,
    root: Element,
    at: (element: Element, message: string) => Finding
): Finding {
    const element = elementAt(root, error.instancePath);
    if (error.keyword === 'additionalProperties') {
        const name = String(error.params.additionalProperty);
        return at(
            elementAt(root, `${error.instancePath}/${name}`),
            `<${element.name}> has no element <${name}>`
        );
    }
    if (error.keyword === 'required')
        return at(element, `<${element.name}> lacks <${error.params.missingProperty}>`);
    if (error.keyword === 'enum') {
        const allowed = error.params.allowedValues as unknown[];
        const some =
            allowed.slice(0, SHOWN_VALUES).join(', ') + (allowed.length > SHOWN_VALUES ? ' …' : '');
        return at(element, `"${String(error.data)}" in <${element.name}> is not one of ${some}`);
    }
    if (Array.isArray(error.data)) return at(element, `<${element.name}> may occur only once`);
    return at(element, `<${element.name}> ${error.message ?? 'is not valid'}`);
}
