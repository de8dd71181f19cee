/** Who calls: the client that signed in, and the one org it speaks for. */
export interface Caller {
    readonly clientId: string;
    readonly organizationId: string;
}
