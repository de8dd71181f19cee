import formbody from '@fastify/formbody';
import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { installAutomation, registerAutomationRoutes } from './flow/index.ts';
import type { Automation } from './flow/index.ts';
import { registerEvents } from './events/registerEvents.ts';
import { registerGraphql } from './graphql/graphqlApi.ts';
import { createOrg } from './kernel/createOrg.ts';
import type { Org } from './kernel/types.ts';
import { registerOauth } from './rest/auth/oauthRoutes.ts';
import { registerSoapLogin } from './rest/auth/soapLogin.ts';
import { registerBulk } from './rest/bulk/registerBulk.ts';
import { registerErrorHandling } from './rest/errorHandler.ts';
import { registerJsonBody } from './rest/jsonBody.ts';
import { CallMeter } from './rest/local/callMeter.ts';
import { registerControl } from './rest/local/controlRoutes.ts';
import { registerFaultHooks } from './rest/local/faultHooks.ts';
import { Faults } from './rest/local/faults.ts';
import { registerMetering } from './rest/metering.ts';
import { registerRest } from './rest/registerRest.ts';
import { registerUiApi } from './uiapi/uiApi.ts';

const BODY_LIMIT = 150 * 1024 * 1024;

export interface OrgServerOptions {
    /** Folder of the DX project to serve. */
    readonly project: string;
    /** 0 takes any free port. */
    readonly port: number;
    readonly database?: string;
    /** Where named credentials are reached in this org, instead of where the metadata says. */
    readonly calloutUrl?: string;
    /** False serves APIs only, which starts faster. */
    readonly page?: boolean;
}

export interface OrgServer {
    readonly url: string;
    readonly org: Org;
    readonly automation: Automation;
    close(): Promise<void>;
}

/** Serves a local org over HTTP: the vendor's APIs, its Lightning page and the control surface `/_local`. */
export async function startOrgServer(options: OrgServerOptions): Promise<OrgServer> {
    const { project, port, database, calloutUrl, page = true } = options;
    const org = createOrg({ project, ...(database && { database }) });
    const automation = installAutomation(org, { sql: org.sql, ...(calloutUrl && { calloutUrl }) });
    const app = Fastify({
        bodyLimit: BODY_LIMIT,
        routerOptions: { maxParamLength: 1000 },
        forceCloseConnections: true,
        logger: { level: 'error', stream: process.stderr }
    });
    await app.register(formbody);
    registerVendorApis(app, org);
    registerAutomationRoutes(app, org, automation);
    if (page) await servePage(app, org);
    const url = await app.listen({ port, host: '127.0.0.1' });
    return {
        url,
        org,
        automation,
        close: async () => {
            await app.close();
            await automation.stop();
            org.close();
        }
    };
}

/** Loaded only when asked for: the page brings compilers along. */
async function servePage(app: FastifyInstance, org: Org): Promise<void> {
    const { registerPage } = await import('./page/registerPage.ts');
    await registerPage(app, org);
}

function registerVendorApis(app: FastifyInstance, org: Org): void {
    const meter = new CallMeter();
    const faults = new Faults();
    registerErrorHandling(app);
    registerJsonBody(app);
    registerMetering(app, org, meter);
    registerFaultHooks(app, faults);
    registerControl(app, org, meter, faults);
    registerOauth(app, org, meter);
    registerSoapLogin(app, org, meter);
    registerRest(app, org, meter);
    registerBulk(app, org);
    registerUiApi(app, org);
    registerGraphql(app, org);
    registerEvents(app, org);
}
