import { randomUUID } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import type { Company } from '../company/company.ts';
import { IntacctError } from './intacctError.ts';

/** Access tokens live twelve hours. */
export const TOKEN_SECONDS = 43_200;

// A local stand-in guards nothing: a fixed key lets tokens outlive a restart, as real ones do.
const KEY = new TextEncoder().encode('local-intacct-signs-nothing-of-value');

/** Who a token speaks for: `userId@companyId|entityId`. */
export interface TokenSubject {
    readonly user: string;
    readonly company: string;
    readonly entity?: string;
}

/** Gives out and checks the company's access tokens; revoking ends all of a user's at once. */
export class Tokens {
    readonly #company: Company;
    readonly #revoked = new Set<string>();
    readonly #issued = new Map<string, Set<string>>();

    constructor(company: Company) {
        this.#company = company;
    }

    async issue({ user, entity }: TokenSubject): Promise<string> {
        const issuedAt = Math.floor(this.#company.clock.now().getTime() / 1000);
        const id = randomUUID();
        this.#issued.set(user, (this.#issued.get(user) ?? new Set()).add(id));
        return new SignJWT({ cnyId: this.#company.id, ...(entity === undefined ? {} : { entity }) })
            .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
            .setSubject(user)
            .setJti(id)
            .setIssuedAt(issuedAt)
            .setExpirationTime(issuedAt + TOKEN_SECONDS)
            .sign(KEY);
    }

    /** @throws REST-2102 for a token that is malformed, expired, revoked or another company's. */
    async verify(token: string): Promise<TokenSubject> {
        const currentDate = this.#company.clock.now();
        const verified = await jwtVerify(token, KEY, { currentDate }).catch(() => undefined);
        const claims = verified?.payload;
        if (claims === undefined || claims['cnyId'] !== this.#company.id) throw tokenInvalid();
        if (this.#revoked.has(String(claims.jti))) throw tokenInvalid();
        const entity = claims['entity'];
        return {
            user: String(claims.sub),
            company: this.#company.id,
            ...(typeof entity === 'string' ? { entity } : {})
        };
    }

    revoke(user: string): void {
        for (const id of this.#issued.get(user) ?? []) this.#revoked.add(id);
        this.#issued.delete(user);
    }
}

function tokenInvalid(): IntacctError {
    return new IntacctError(401, {
        code: 'tokenInvalid',
        message: 'The access token is invalid or has expired',
        errorId: 'REST-2102'
    });
}
