import { createHash } from 'node:crypto';
import { errors, jwtVerify } from 'jose';
import type { Clock } from '../ports/clock.ts';
import type { EventSignatures } from '../ports/eventSignatures.ts';

/** What a genuine event of one company is signed with and says. */
export interface EventTrust {
    /** Client id of the app that the webhook is set up with. */
    readonly clientId: string;
    readonly clientSecret: string;
    readonly companyId: string;
}

const ISSUER = 'Sage Intacct';
/** Intacct counts in milliseconds where JWT counts in seconds. */
const FIRST_MILLISECONDS = 100_000_000_000;

/**
 * Verifies events by the secret of the app they are set up with.
 *
 * in      a JWT (HS256), bare or base64-encoded; its payload_signature is the SHA-256 of the raw body
 * source  Intacct platform triggers, webhook delivery: X-IA-Sage-Signature
 */
export function eventSignatures(trust: EventTrust, clock: Clock): EventSignatures {
    const secret = new TextEncoder().encode(trust.clientSecret);
    return {
        async isGenuine({ signature, body }) {
            try {
                const { payload } = await jwtVerify(bare(signature ?? ''), secret, {
                    algorithms: ['HS256'],
                    issuer: ISSUER,
                    requiredClaims: ['exp', 'payload_signature'],
                    currentDate: clock.now()
                });
                const expiresAt = Number(payload.exp);
                const expiresMs = expiresAt > FIRST_MILLISECONDS ? expiresAt : expiresAt * 1000;
                return (
                    expiresMs > clock.now().getTime() &&
                    payload['app_id'] === trust.clientId &&
                    payload['tenant_id'] === trust.companyId &&
                    payload['payload_signature'] === sha256(body)
                );
            } catch (error) {
                if (error instanceof errors.JOSEError) {
                    return false;
                }
                throw error;
            }
        }
    };
}

function bare(signature: string): string {
    return signature.includes('.') ? signature : Buffer.from(signature, 'base64').toString('utf8');
}

function sha256(body: Uint8Array): string {
    return createHash('sha256').update(body).digest('hex');
}
