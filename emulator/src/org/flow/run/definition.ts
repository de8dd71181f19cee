import type * as Wsdl from '@salesforce/types/metadata';

/** The element kinds of a flow that do something, by the Flow property that lists them. */
const NODE_KINDS = [
    'actionCalls',
    'assignments',
    'collectionProcessors',
    'customErrors',
    'decisions',
    'ends',
    'loops',
    'recordCreates',
    'recordDeletes',
    'recordLookups',
    'recordRollbacks',
    'recordUpdates',
    'screens',
    'subflows',
    'transforms'
] as const;

export type NodeKind = (typeof NODE_KINDS)[number];

/** An element with its kind, so that one table can dispatch on it. */
export type FlowElement = {
    [Kind in NodeKind]: { readonly kind: Kind; readonly node: Wsdl.Flow[Kind][number] };
}[NodeKind];

/** A flow with its elements and resources at hand by API name. */
export interface FlowDefinition {
    readonly name: string;
    readonly flow: Wsdl.Flow;
    readonly elements: ReadonlyMap<string, FlowElement>;
    readonly variables: ReadonlyMap<string, Wsdl.FlowVariable>;
    readonly constants: ReadonlyMap<string, Wsdl.FlowConstant>;
    readonly formulas: ReadonlyMap<string, Wsdl.FlowFormula>;
    readonly textTemplates: ReadonlyMap<string, Wsdl.FlowTextTemplate>;
    readonly choices: ReadonlyMap<string, Wsdl.FlowChoice>;
    readonly choiceSets: ReadonlyMap<string, Wsdl.FlowDynamicChoiceSet>;
    /** The fields of all screens, also those inside sections. */
    readonly screenFields: ReadonlyMap<string, Wsdl.FlowScreenField>;
    /** Outcomes of decisions, which can be read as true or false. */
    readonly outcomes: ReadonlySet<string>;
}

/** Indexes one flow once, so that every interview of it starts at no cost. */
export function defineFlow(name: string, flow: Wsdl.Flow): FlowDefinition {
    const elements = NODE_KINDS.flatMap((kind) =>
        flow[kind].map((node) => [node.name ?? '', { kind, node } as FlowElement] as const)
    );
    return {
        name,
        flow,
        elements: new Map(elements),
        variables: byName(flow.variables),
        constants: byName(flow.constants),
        formulas: byName(flow.formulas),
        textTemplates: byName(flow.textTemplates),
        choices: byName(flow.choices),
        choiceSets: byName(flow.dynamicChoiceSets),
        screenFields: byName(flow.screens.flatMap(({ fields }) => withInner(fields))),
        outcomes: new Set(
            flow.decisions.flatMap(({ rules }) => rules.map(({ name }) => name ?? ''))
        )
    };
}

/** Where the flow begins when nothing else says so. */
export function firstElement({ flow }: FlowDefinition): string | undefined {
    return flow.startElementReference ?? flow.start?.connector?.targetReference;
}

/** Fields with those of the sections and columns among them. */
export function withInner(fields: readonly Wsdl.FlowScreenField[]): Wsdl.FlowScreenField[] {
    return fields.flatMap((field) => [field, ...withInner(field.fields)]);
}

function byName<T extends { name?: string | null }>(resources: readonly T[]): Map<string, T> {
    return new Map(resources.map((resource) => [resource.name ?? '', resource]));
}
