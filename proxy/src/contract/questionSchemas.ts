import { Type, type Static } from 'typebox';
import { ID_PATTERN } from './schemas.ts';

const organizationId = Type.String({
    pattern: ID_PATTERN,
    description: 'Id of the calling Salesforce org, 15 or 18 characters.'
});
const definition = Type.String({
    minLength: 1,
    maxLength: 80,
    description: 'Name of the Intacct transaction definition, for example Sales Order.'
});

const ANSWER = {
    ok: Type.Boolean({ description: 'False when the question could not be answered.' }),
    code: Type.String({ description: 'Failure code, empty when there is none.' }),
    message: Type.String({ description: 'One sentence for people, in English.' }),
    correlationId: Type.String({ description: 'Finds this call in the log of the proxy.' })
};

/** Body of testConnection. */
export const TestConnection = Type.Object(
    { organizationId },
    { description: 'Which org asks whether its Intacct company can be used.' }
);

/** Body of listTransactionDefinitions. */
export const ListTransactionDefinitions = Type.Object(
    { organizationId },
    { description: 'Which org asks for the transaction definitions of its company.' }
);

/** Body of describeTransactionDefinition. */
export const DescribeTransactionDefinition = Type.Object(
    { organizationId, definition },
    { description: 'The transaction definition whose fields are asked for.' }
);

/** Body of validateDocument: External Services carries nested data only as text. */
export const ValidateDocument = Type.Object(
    {
        organizationId,
        definition,
        sourceRecordId: Type.String({
            pattern: ID_PATTERN,
            description: 'Id of the Salesforce record that the document is made of.'
        }),
        document: Type.String({
            minLength: 2,
            maxLength: 1_000_000,
            description: 'The mapped document as JSON text, each line with its recordId.'
        })
    },
    { description: 'A document that is checked before it is sent.' }
);

/** Answer of testConnection. */
export const ConnectionResult = Type.Object(
    {
        ...ANSWER,
        companyId: Type.String({ description: 'Id of the Intacct company.' }),
        companyName: Type.String({ description: 'Name of the Intacct company.' }),
        baseCurrency: Type.String({ description: 'ISO code of the base currency.' }),
        multiCurrency: Type.Boolean({ description: 'Whether documents take other currencies.' }),
        showPaymentStatus: Type.Boolean({
            description: 'Whether Order Entry shows the payment status of documents.'
        }),
        latencyMs: Type.Integer({ description: 'How long Intacct took to answer.' }),
        content: Type.String({
            description: 'JSON text: entities, remedies, problems of the integration user.'
        })
    },
    { description: 'What is known about the Intacct company.' }
);

/** Answer of every other question. */
export const JsonResult = Type.Object(
    { ...ANSWER, content: Type.String({ description: 'The answer as JSON text.' }) },
    { description: 'An answer whose shape Flow need not know.' }
);

export type ConnectionResultBody = Static<typeof ConnectionResult>;
export type JsonResultBody = Static<typeof JsonResult>;
