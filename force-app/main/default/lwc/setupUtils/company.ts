/** Something that a person has to set right, in the package's code or in the proxy's words. */
export interface Finding {
    readonly code: string;
    readonly params: Readonly<Record<string, string>>;
    readonly message: string;
}

/** What a connection test finds out about the Intacct company. */
export interface Company {
    readonly companyId: string;
    readonly companyName: string;
    readonly baseCurrency: string;
    readonly multiCurrency: boolean;
    readonly showPaymentStatus: boolean;
    readonly latencyMs: number;
    readonly entities: readonly string[];
    /** What has to be set right in Intacct or in the proxy. */
    readonly remedies: readonly Finding[];
    /** What the users that the proxy works as lack, in Intacct and in Salesforce. */
    readonly userProblems: readonly Finding[];
}

interface Content {
    readonly entities?: readonly { readonly id: string; readonly name?: string }[];
    readonly remedies?: readonly Finding[];
    readonly integrationUser?: { readonly problems?: readonly Finding[] };
}

/** Reads the answer to the question TestConnection: flat outputs by name, and the nested content. */
export function toCompany(values: Readonly<Record<string, unknown>>, content: unknown): Company {
    const { entities, remedies, integrationUser } = (content ?? {}) as Content;
    const text = (name: string) => String(values[name] ?? '');
    return {
        companyId: text('companyId'),
        companyName: text('companyName'),
        baseCurrency: text('baseCurrency'),
        multiCurrency: values.multiCurrency === true,
        showPaymentStatus: values.showPaymentStatus === true,
        latencyMs: Number(values.latencyMs ?? 0),
        entities: (entities ?? []).map(({ id, name }) => name ?? id),
        remedies: remedies ?? [],
        userProblems: integrationUser?.problems ?? []
    };
}
