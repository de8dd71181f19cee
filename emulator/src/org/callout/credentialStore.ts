/** A principal of an external credential, e.g. `IntacctProxy` / `Integration`. */
export interface Principal {
    readonly externalCredential: string;
    readonly principal: string;
}

/** Secrets by parameter name (`clientId`, `clientSecret`, …); kept apart from records and never handed out. */
export interface CredentialStore {
    get(principal: Principal): Readonly<Record<string, string>> | undefined;
    put(principal: Principal, secrets: Readonly<Record<string, string>>): void;
    delete(principal: Principal): void;
}
