import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { ROOT_TYPES } from './kinds.ts';
import type { Shape, TypeShape } from './shape.ts';

const declarations = createRequire(import.meta.url)
    .resolve('@salesforce/types/metadata')
    .replace(/\.js$/, '.d.ts');

/** Finds which elements repeat and which are numbers or booleans, from the Metadata API's WSDL types. */
export function shapeOfWsdl(): Shape {
    const source = ts.createSourceFile(
        'metadata.d.ts',
        readFileSync(declarations, 'utf8'),
        ts.ScriptTarget.ESNext
    );
    const aliases = new Map(
        source.statements.filter(ts.isTypeAliasDeclaration).map((a) => [a.name.text, a.type])
    );
    const shape: Record<string, TypeShape> = {};
    const visit = (name: string): void => {
        const alias = aliases.get(name);
        if (!alias || shape[name]) return;
        const members = propertiesOf(alias, aliases);
        if (members.length === 0) return;
        const type: Record<string, string> = {};
        shape[name] = type;
        for (const [property, written] of members) {
            const element = written.replace('[]', '');
            visit(element);
            const isPlain = ['number', 'boolean'].includes(element) || shape[element];
            const kind = (isPlain ? element : 'string') + (written.endsWith('[]') ? '[]' : '');
            if (kind !== 'string') type[property] = kind;
        }
    };
    ROOT_TYPES.forEach(visit);
    return shape;
}

function propertiesOf(node: ts.TypeNode, aliases: Map<string, ts.TypeNode>): [string, string][] {
    if (ts.isIntersectionTypeNode(node))
        return node.types.flatMap((part) => propertiesOf(part, aliases));
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) {
        const target = aliases.get(node.typeName.text);
        return target ? propertiesOf(target, aliases) : [];
    }
    if (!ts.isTypeLiteralNode(node)) return [];
    return node.members.filter(ts.isPropertySignature).flatMap((member) => {
        const name =
            ts.isIdentifier(member.name) || ts.isStringLiteral(member.name) ? member.name.text : '';
        return member.type ? [[name, writtenType(member.type)] as [string, string]] : [];
    });
}

function writtenType(node: ts.TypeNode): string {
    if (ts.isArrayTypeNode(node)) return `${writtenType(node.elementType)}[]`;
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) return node.typeName.text;
    if (node.kind === ts.SyntaxKind.NumberKeyword) return 'number';
    if (node.kind === ts.SyntaxKind.BooleanKeyword) return 'boolean';
    return 'string';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    const target = fileURLToPath(new URL('wsdlShape.json', import.meta.url));
    writeFileSync(target, `${JSON.stringify(shapeOfWsdl(), null, 4)}\n`);
}
