import type {
    FieldNode,
    FragmentDefinitionNode,
    GraphQLResolveInfo,
    SelectionSetNode
} from 'graphql';
import type { ObjectInfo, Org } from '../kernel/types.ts';

/** Field paths that an answer needs of each record of a connection, so that one query can read them. */
export function pathsOfConnection(
    org: Org,
    object: ObjectInfo,
    { fieldNodes, fragments }: GraphQLResolveInfo
): string[][] {
    const connections = fieldNodes.map(({ selectionSet }) => selectionSet);
    const edges = inside(connections, 'edges', fragments);
    const nodes = inside(edges, 'node', fragments);
    return nodes.flatMap((node) => pathsOfRecord(org, object, node, fragments));
}

/** True when a connection's own field, such as totalCount, is asked for. */
export function asksFor(name: string, { fieldNodes, fragments }: GraphQLResolveInfo): boolean {
    return fieldNodes.some(({ selectionSet }) =>
        fieldsOf(selectionSet, fragments).some((field) => field.name.value === name)
    );
}

/** Field paths below a selection on a record. */
export function pathsOfRecord(
    org: Org,
    object: ObjectInfo,
    selectionSet: SelectionSetNode | undefined,
    fragments: Fragments
): string[][] {
    return fieldsOf(selectionSet, fragments).flatMap((field) => {
        const name = field.name.value;
        if (name === 'DisplayValue') return object.nameField ? [[object.nameField]] : [];
        const target = object.fieldOfRelationship(name)?.reference?.to[0];
        const parent = target === undefined ? undefined : org.schema.object(target);
        if (parent) {
            const inner = pathsOfRecord(org, parent, field.selectionSet, fragments);
            return [['Id'], ...inner].map((path) => [name, ...path]);
        }
        return object.field(name) ? [[name]] : [];
    });
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

function inside(
    sets: readonly (SelectionSetNode | undefined)[],
    name: string,
    fragments: Fragments
): (SelectionSetNode | undefined)[] {
    return sets
        .flatMap((set) => fieldsOf(set, fragments))
        .filter((field) => field.name.value === name)
        .map(({ selectionSet }) => selectionSet);
}

/** The fields of a selection, those in its fragments included. */
export function fieldsOf(
    selectionSet: SelectionSetNode | undefined,
    fragments: Fragments
): FieldNode[] {
    return (selectionSet?.selections ?? []).flatMap((selection) => {
        if (selection.kind === 'Field') return [selection];
        const inner =
            selection.kind === 'InlineFragment'
                ? selection.selectionSet
                : fragments[selection.name.value]?.selectionSet;
        return fieldsOf(inner, fragments);
    });
}
