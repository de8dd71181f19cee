import { Type, type Static } from 'typebox';

const NonEmpty = Type.String({ minLength: 1 });
const HttpUrl = Type.String({ pattern: '^https?://[^\\s/]+' });

/** One Salesforce org and the Intacct company behind it. */
export const Organization = Type.Object({
    organizationId: Type.String({ pattern: '^00D[a-zA-Z0-9]{12}([a-zA-Z0-9]{3})?$' }),
    clientId: NonEmpty,
    clientSecret: NonEmpty,
    salesforce: Type.Object({ loginUrl: HttpUrl, clientId: NonEmpty, clientSecret: NonEmpty }),
    intacct: Type.Object({
        baseUrl: HttpUrl,
        clientId: NonEmpty,
        clientSecret: NonEmpty,
        username: Type.String({ pattern: '^[^@\\s]+@[^@\\s]+$' }),
        entityId: Type.Optional(NonEmpty),
        concurrency: Type.Optional(Type.Integer({ minimum: 1, maximum: 50 }))
    }),
    /** The app that Intacct signs its events for; absent: the org takes no events. */
    webhook: Type.Optional(Type.Object({ clientId: NonEmpty, clientSecret: NonEmpty }))
});

/** What the environment must say before the proxy starts. */
export const Settings = Type.Object({
    PORT: Type.Integer({ minimum: 0, maximum: 65535 }),
    HOST: NonEmpty,
    PUBLIC_URL: HttpUrl,
    TOKEN_SIGNING_KEY: Type.String({ pattern: '^[A-Za-z0-9_-]{43,}={0,2}$' }),
    LOG_LEVEL: Type.Enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    ORGS: Type.Array(Organization, { minItems: 1 })
});

export type Organization = Static<typeof Organization>;
export type Settings = Static<typeof Settings>;

/** What a setting must look like, for the person who has to mend it. */
export const HINTS: Readonly<Record<string, string>> = {
    PORT: 'a port number, 0 to 65535',
    HOST: 'the address to listen on',
    PUBLIC_URL: "the proxy's own address as Salesforce calls it, https://...",
    TOKEN_SIGNING_KEY:
        'at least 32 random bytes in base64url: openssl rand -base64 32 | tr "+/" "-_"',
    LOG_LEVEL: 'one of fatal, error, warn, info, debug, trace, silent',
    ORGS: 'a JSON list with one entry per Salesforce org, or set ORGS_FILE to a file that holds it',
    organizationId: 'the 15 or 18 characters of the org id, 00D...',
    username: 'userId@companyId',
    loginUrl: 'https://...',
    baseUrl: 'https://.../ia/api/v1',
    concurrency: 'a whole number from 1 to 50'
};
