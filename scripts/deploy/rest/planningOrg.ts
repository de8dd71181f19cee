import { indented, type Say } from '../cli/say.ts';
import { masked } from './mask.ts';
import { addressOf, type Org } from './org.ts';

/**
 * Prints calls instead of making them: method, address, and body with secrets masked. Reads reach the
 * org if there is one; without, they are answered as a fresh installation would.
 */
export function planningOrg(say: Say, { instanceUrl, username }: Named, reader?: Org): Org {
    return {
        instanceUrl,
        username,
        async send(request) {
            const reads = reader && request.method === 'GET';
            const address = decodeURIComponent(addressOf(instanceUrl, request));
            say(indented(`${request.method} ${address}${reads ? '' : ' (not sent)'}`));
            if (request.body !== undefined) say(indented(masked(request.body), 8));
            if (reads) return reader.send(request);
            return { status: 200, body: request.assumed ?? {} };
        }
    };
}

type Named = Pick<Org, 'instanceUrl' | 'username'>;
