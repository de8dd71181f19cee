/** The Connect API's own spellings of authentication protocols, by those of the Metadata API. */
const PROTOCOLS: Readonly<Record<string, string>> = {
    AwsSv4: 'AwsSv4',
    Basic: 'Basic',
    Custom: 'Custom',
    Jwt: 'Jwt',
    JwtExchange: 'JwtExchange',
    NoAuthentication: 'NoAuthentication',
    Oauth: 'OAuth',
    Password: 'Password'
};

/** How the Connect API writes a protocol that the metadata calls `Oauth`. */
export function connectProtocol(metadataName: string | undefined): string | undefined {
    return metadataName && (PROTOCOLS[metadataName] ?? metadataName);
}

/** Whether the Connect API takes this spelling of a protocol. */
export function isConnectProtocol(name: string): boolean {
    return Object.values(PROTOCOLS).includes(name);
}
