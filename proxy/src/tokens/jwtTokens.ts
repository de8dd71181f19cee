import { errors, jwtVerify, SignJWT } from 'jose';
import type { Caller } from '../domain/caller.ts';
import type { AccessTokens } from '../ports/accessTokens.ts';
import type { Clock } from '../ports/clock.ts';

const LIFETIME_SECONDS = 15 * 60;
const ALGORITHM = 'HS256';

/**
 * Access tokens that need no memory: signed JWTs, so that any process of the proxy takes the tokens
 * of any other that has the same key.
 *
 * in      key of at least 32 bytes; the proxy's own address, which is issuer and audience
 */
export function jwtTokens(key: Uint8Array, publicUrl: string, clock: Clock): AccessTokens {
    const audience = `${publicUrl}/v1`;
    return {
        async issue({ clientId, organizationId }) {
            const issuedAt = Math.floor(clock.now().getTime() / 1000);
            const token = await new SignJWT({ org: organizationId })
                .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
                .setIssuer(publicUrl)
                .setAudience(audience)
                .setSubject(clientId)
                .setIssuedAt(issuedAt)
                .setExpirationTime(issuedAt + LIFETIME_SECONDS)
                .sign(key);
            return { token, expiresInSeconds: LIFETIME_SECONDS };
        },

        async verify(token) {
            try {
                const { payload } = await jwtVerify(token, key, {
                    algorithms: [ALGORITHM],
                    issuer: publicUrl,
                    audience,
                    requiredClaims: ['sub', 'exp', 'org'],
                    currentDate: clock.now()
                });
                return { clientId: payload.sub, organizationId: payload['org'] } as Caller;
            } catch (error) {
                if (error instanceof errors.JOSEError) {
                    return undefined;
                }
                throw error;
            }
        }
    };
}
