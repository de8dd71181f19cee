import type { Org } from '../rest/org.ts';
import {
    readExternalCredential,
    tokenUrlOf,
    writeTokenUrl
} from '../proxyCredential/externalCredential.ts';
import { readNamedCredential, writeCalloutUrl } from '../proxyCredential/namedCredential.ts';
import { TOKEN_PATH } from '../names.ts';
import { already, byHand, done, type Outcome, type Step } from './step.ts';

/** Tells the org where the proxy is: for calls in the named credential, for tokens in the external one. */
export function setProxyAddress(org: Org, proxyUrl: string | undefined): Step {
    return {
        name: "The proxy's address",
        async run() {
            const named = await readNamedCredential(org);
            const external = await readExternalCredential(org);
            if (!named || !external)
                return clicks('the Connect API of this org does not serve credentials', proxyUrl);
            const { calloutUrl } = named;
            const tokenUrl = tokenUrlOf(external);
            if (proxyUrl === undefined) return report(calloutUrl, tokenUrl);
            const wanted = `${proxyUrl}${TOKEN_PATH}`;
            if (calloutUrl === proxyUrl && tokenUrl === wanted) return already(proxyUrl);
            if (calloutUrl !== proxyUrl) await writeCalloutUrl(org, named, proxyUrl);
            if (tokenUrl !== wanted) await writeTokenUrl(org, external, wanted);
            return done(`${proxyUrl}, tokens from ${wanted}`);
        }
    };
}

function report(calloutUrl: string, tokenUrl: string): Outcome {
    return /\bexample\.com\b/.test(calloutUrl + tokenUrl)
        ? clicks(`still ${calloutUrl}; run again with --proxy-url, or`, undefined)
        : already(`${calloutUrl}, tokens from ${tokenUrl}`);
}

function clicks(text: string, proxyUrl = 'https://YOUR-PROXY'): Outcome {
    return byHand(
        text,
        `Setup > Security > Named Credentials > Named Credentials > Intacct Proxy > Edit: URL ${proxyUrl}, Save`,
        `the tab External Credentials > Intacct Proxy > Edit: Identity Provider URL ${proxyUrl}${TOKEN_PATH}, Save`
    );
}
