import type { ConnectionResultBody, JsonResultBody } from '../contract/questionSchemas.ts';
import type { Answer } from '../usecases/questions/ask.ts';
import type { Connection } from '../usecases/questions/testConnection.ts';

/** An answer as Flow gets it: nested data as JSON text, empty when there is none. */
export function jsonReply(
    { ok, code, message, content }: Answer<unknown>,
    correlationId: string
): JsonResultBody {
    const text = content === undefined ? '' : JSON.stringify(content);
    return { ok, code, message, correlationId, content: text };
}

/** What is known about the company; flat where Flow keeps it in the settings. */
export function connectionReply(
    { content: connection, ...answer }: Answer<Connection>,
    correlationId: string
): ConnectionResultBody {
    const profile = connection?.profile;
    return {
        ...jsonReply({ ...answer, content: connection && contentOf(connection) }, correlationId),
        companyId: profile?.id ?? '',
        companyName: profile?.name ?? '',
        baseCurrency: profile?.baseCurrency ?? '',
        multiCurrency: profile?.takesForeignCurrency ?? false,
        showPaymentStatus: profile?.showsPaymentStatus ?? false,
        latencyMs: connection?.latencyMs ?? 0
    };
}

function contentOf({ profile, remedies, userProblems }: Connection): object {
    return {
        entities: profile.entities.map(({ id, name }) => ({ id, name })),
        remedies,
        integrationUser: { problems: userProblems }
    };
}
