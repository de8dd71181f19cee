import { Type, type Static } from 'typebox';

/** A Salesforce record id, 15 or 18 characters. */
export const ID_PATTERN = '^[a-zA-Z0-9]{15}([a-zA-Z0-9]{3})?$';

/** Body of runSyncRequest: which row of which org. Everything else is read from the org. */
export const RunSyncRequest = Type.Object(
    {
        organizationId: Type.String({
            pattern: ID_PATTERN,
            description: 'Id of the calling Salesforce org, 15 or 18 characters.'
        }),
        requestId: Type.String({
            pattern: ID_PATTERN,
            description: 'Id of the Intacct_Sync_Request__c row, 15 or 18 characters.'
        })
    },
    { description: 'One row of the outbox to be carried out.' }
);

/** Answer of runSyncRequest. The row is up to date already, also when ok is false. */
export const RunSyncRequestResult = Type.Object(
    {
        ok: Type.Boolean({ description: 'False when the run did not succeed; the row tells why.' }),
        status: Type.String({
            description: 'Succeeded, Waiting, Failed, or Skipped when another run has the row.'
        }),
        code: Type.String({ description: 'Failure code, empty when there is none.' }),
        message: Type.String({ description: 'One sentence for people, in English.' }),
        requestId: Type.String({ description: 'Id of the row, 18 characters.' }),
        documentId: Type.String({ description: 'Intacct document id, empty when there is none.' }),
        correlationId: Type.String({ description: 'Finds this call in the log of the proxy.' })
    },
    { description: 'How a run ended.' }
);

/** Every answer that is not 2xx. */
export const ErrorReply = Type.Object(
    {
        code: Type.String({ description: 'Failure code.' }),
        message: Type.String({ description: 'One sentence for people, in English.' }),
        retryable: Type.Boolean({ description: 'Whether the same call can succeed later.' }),
        correlationId: Type.String({ description: 'Finds this call in the log of the proxy.' })
    },
    { description: 'Why the proxy did not carry out the call.' }
);

/** Form of the client-credentials grant; the client may be named here or by HTTP Basic. */
export const TokenForm = Type.Object({
    grant_type: Type.Literal('client_credentials'),
    client_id: Type.Optional(Type.String({ maxLength: 200 })),
    client_secret: Type.Optional(Type.String({ maxLength: 500 })),
    scope: Type.Optional(Type.Literal('intacct.sync'))
});

export const TokenReply = Type.Object({
    access_token: Type.String(),
    token_type: Type.Literal('Bearer'),
    expires_in: Type.Integer(),
    scope: Type.Literal('intacct.sync')
});

export type RunSyncRequestBody = Static<typeof RunSyncRequest>;
export type ErrorReplyBody = Static<typeof ErrorReply>;
