import { createHash, createHmac, randomUUID } from 'node:crypto';

/** What a test changes of a delivery that Intacct would make. */
export interface EventOptions {
    readonly id?: string;
    readonly secret?: string;
    readonly signedBody?: string;
    readonly expiresAt?: number;
    readonly organizationId: string;
}

/**
 * Delivers an event as an Intacct platform trigger with webhook delivery does.
 *
 * source  Intacct platform triggers: X-IA-Sage-Signature is a JWT over the hash of the raw body
 */
export async function sendEvent(
    proxyUrl: string,
    { definition, name }: { definition: string; name: string },
    options: EventOptions
): Promise<{ status: number; reception: string | undefined }> {
    const body = JSON.stringify({ document: name });
    const { secret = 'local', signedBody = body, expiresAt = Date.now() + 3_600_000 } = options;
    const claims = {
        iss: 'Sage Intacct',
        iat: Date.now(),
        exp: expiresAt,
        tenant_id: 'local',
        app_id: 'local',
        payload_signature: createHash('sha256').update(signedBody).digest('hex')
    };
    const response = await fetch(`${proxyUrl}/v1/events/${options.organizationId}`, {
        method: 'POST',
        headers: {
            'content-type': 'application/json',
            'x-ia-sage-signature': Buffer.from(signed(claims, secret)).toString('base64'),
            'x-idempotencykey': options.id ?? randomUUID(),
            'x-clientcontext': JSON.stringify({
                COMPANY: 'local',
                OBJECTNAME: 'SODOCUMENT',
                RESTOBJECTNAME: 'order-entry/document',
                DOCTYPE: definition,
                ID: name,
                EVENT: 'after_update'
            })
        },
        body
    });
    const { reception } = (await response.json()) as { reception?: string };
    return { status: response.status, reception };
}

function signed(claims: object, secret: string): string {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const content = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
    return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
}
