import { DeploymentFailure } from '../cli/failure.ts';
import { readFlags } from '../cli/flags.ts';

export const POST_INSTALL_USAGE = `
npm run post-install -- --target-org NAME [options]
    --target-org NAME            username or alias that the Salesforce CLI is signed in to
    --proxy-url URL              where the org reaches the Intacct proxy, https://...
    --integration-user USERNAME  who the proxy acts as
    --workflow-user USERNAME     the org's default workflow user
    --admin USERNAME             an administrator of the synchronisation; may be repeated; you are one
    --rep USERNAME               a sales rep; may be repeated
    --replace-secret             overwrite the client id and secret that are set
    --activate-flows             activate flows that are inactive
    --no-open                    do not open the browser at the end
    --dry-run                    print every call, with secrets masked, and make none that changes something
Client id and secret come from INTACCT_PROXY_CLIENT_ID and INTACCT_PROXY_CLIENT_SECRET, or are asked for.
Against the local org: --instance-url http://127.0.0.1:4000 --username admin@local.test`;

export interface PostInstallOptions {
    /** Undefined against the local org. */
    readonly targetOrg: string | undefined;
    /** The local org's address, and who signs in there. */
    readonly local: { readonly instanceUrl: string; readonly username: string } | undefined;
    readonly proxyUrl: string | undefined;
    readonly integrationUser: string | undefined;
    readonly workflowUser: string | undefined;
    readonly admins: readonly string[];
    readonly reps: readonly string[];
    readonly replaceSecret: boolean;
    readonly activateFlows: boolean;
    readonly opens: boolean;
    readonly dryRun: boolean;
}

/** Reads the command line of `npm run post-install`. @throws DeploymentFailure with the usage */
export function postInstallOptions(args: readonly string[]): PostInstallOptions {
    const flags = readFlags(
        args,
        {
            'target-org': { type: 'string' },
            'instance-url': { type: 'string' },
            username: { type: 'string' },
            'proxy-url': { type: 'string' },
            'integration-user': { type: 'string' },
            'workflow-user': { type: 'string' },
            admin: { type: 'string', multiple: true, default: [] },
            rep: { type: 'string', multiple: true, default: [] },
            'replace-secret': { type: 'boolean', default: false },
            'activate-flows': { type: 'boolean', default: false },
            'no-open': { type: 'boolean', default: false },
            'dry-run': { type: 'boolean', default: false }
        },
        POST_INSTALL_USAGE
    );
    const targetOrg = flags['target-org'];
    const instanceUrl = flags['instance-url'];
    if ((targetOrg === undefined) === (instanceUrl === undefined))
        refuse('Name the org: --target-org NAME.');
    return {
        targetOrg,
        local: instanceUrl === undefined ? undefined : localOrg(instanceUrl, flags.username),
        proxyUrl: flags['proxy-url'] && proxyUrl(flags['proxy-url']),
        integrationUser: flags['integration-user'],
        workflowUser: flags['workflow-user'],
        admins: flags.admin,
        reps: flags.rep,
        replaceSecret: flags['replace-secret'],
        activateFlows: flags['activate-flows'],
        opens: !flags['no-open'],
        dryRun: flags['dry-run']
    };
}

/** Everybody knows the local org's passwords; nobody is to send one to another host by mistake. */
function localOrg(instanceUrl: string, username = 'admin@local.test') {
    if (!isLoopback(instanceUrl))
        refuse('--instance-url is for the local org only; name a real one with --target-org.');
    return { instanceUrl: instanceUrl.replace(/\/+$/, ''), username };
}

function proxyUrl(text: string): string {
    const isHttps = URL.canParse(text) && new URL(text).protocol === 'https:';
    if (!isHttps && !isLoopback(text)) refuse(`--proxy-url ${text} is not an https:// address.`);
    return text.replace(/\/+$/, '');
}

function isLoopback(text: string): boolean {
    return (
        URL.canParse(text) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(text).hostname)
    );
}

function refuse(message: string): never {
    throw new DeploymentFailure(message, POST_INSTALL_USAGE);
}
