import type { Connection } from 'jsforce/lib/connection.js';
import { Agent } from 'undici';
import type { Organization } from './config/settings.ts';
import { ProxyError } from './domain/proxyError.ts';
import { tokenCache, type TokenCache } from './domain/tokenCache.ts';
import { restCatalog } from './intacct/catalog/restCatalog.ts';
import { restChangeFeed } from './intacct/changes/restChangeFeed.ts';
import { intacctClient } from './intacct/client.ts';
import { openCompany, type Company, type IntacctLogin } from './intacct/company.ts';
import { httpExchange } from './intacct/exchange.ts';
import { restLedger } from './intacct/restLedger.ts';
import type { Clock } from './ports/clock.ts';
import type { OpenNeighbours } from './ports/neighbours.ts';
import type { CheckNeighbours } from './routes/health.ts';
import { dealDesk } from './salesforce/desks/dealDesk.ts';
import { draftDesk } from './salesforce/desks/draftDesk.ts';
import { signIn } from './salesforce/login.ts';
import { restMirrorStore } from './salesforce/mirrors/restMirrorStore.ts';
import { restInbox } from './salesforce/restInbox.ts';
import { restOrg } from './salesforce/restOrg.ts';

interface Neighbourhood {
    readonly organizationId: string;
    readonly sessions: TokenCache<Connection>;
    readonly company: Company;
}

const DEFAULT_CONCURRENCY = 4;

/** Builds the adapters of every configured org once; runs borrow them. */
export function configuredNeighbours(
    organizations: readonly Organization[],
    clock: Clock
): { open: OpenNeighbours; check: CheckNeighbours; close: () => Promise<void> } {
    const dispatcher = new Agent({ connections: 64 });
    const exchange = httpExchange(dispatcher);
    const companies = new Map<string, Company>();
    const now = () => clock.now().getTime();

    function companyOf(login: IntacctLogin): Company {
        const { baseUrl, clientId, username, entityId } = login;
        const identity = JSON.stringify([baseUrl, clientId, username, entityId]);
        const company = companies.get(identity) ?? openCompany(login, exchange, clock);
        companies.set(identity, company);
        return company;
    }

    const neighbourhoods = new Map<string, Neighbourhood>(
        organizations.map(({ organizationId, salesforce, intacct }) => [
            organizationId,
            {
                organizationId,
                sessions: tokenCache(() => signIn(salesforce), now),
                company: companyOf({ concurrency: DEFAULT_CONCURRENCY, ...intacct })
            }
        ])
    );

    return {
        open(organizationId, run) {
            const found = neighbourhoods.get(organizationId);
            if (!found) {
                throw new ProxyError('REQUEST.UNAUTHENTICATED');
            }
            const send = intacctClient(found.company, run);
            return {
                org: restOrg(found.sessions, run),
                ledger: restLedger(send),
                catalog: restCatalog(send, found.company),
                feed: restChangeFeed(send),
                store: restMirrorStore(found.sessions, run),
                deals: dealDesk(found.sessions, run),
                drafts: draftDesk(found.sessions, run),
                inbox: restInbox(found.sessions, run)
            };
        },
        async check() {
            const checks = [...neighbourhoods.values()].flatMap(
                ({ organizationId, sessions, company }) => [
                    [`${organizationId} Salesforce`, sessions.get()] as const,
                    [`${organizationId} Intacct`, company.tokens.get()] as const
                ]
            );
            const results = await Promise.allSettled(checks.map(([, signingIn]) => signingIn));
            return checks.flatMap(([name], i) => (results[i]?.status === 'rejected' ? [name] : []));
        },
        close: () => dispatcher.close()
    };
}
